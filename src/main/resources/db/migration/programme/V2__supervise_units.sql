-- Which case of the docket is a supervision order or a rectification, whose, and what it is about. What becomes of it
-- is in the case itself. The unit's name is the one printed then.
create table programme.supervised (
    number       text primary key check (number <> ''),
    procedure    text not null check (procedure in ('supervision-order', 'rectification')),
    organization uuid not null,
    name         text not null check (name <> ''),
    subject      text not null,
    opened_on    date not null,
    opened_by    text not null check (opened_by <> '')
);
create index supervised_by_unit on programme.supervised (organization, opened_on desc);
create index supervised_by_subject on programme.supervised (subject) where subject <> '';

-- How far a rectification is, moved with the acts of its case and in their transaction: without evidence that another
-- person verified, no act can close it.
create table programme.rectification (
    number       text primary key check (number <> ''),
    state        text not null check (state in ('OPEN', 'SUBMITTED', 'VERIFIED', 'CLOSED')),
    proof        uuid,
    submitted_by text,
    verified_by  text,
    constraint is_proved check (state = 'OPEN' or (proof is not null and submitted_by is not null)),
    constraint is_verified_by_another check (state not in ('VERIFIED', 'CLOSED')
        or (verified_by is not null and verified_by <> submitted_by))
);

do $$
declare
    kept text;
begin
    foreach kept in array array['supervised', 'rectification'] loop
        execute format('alter table programme.%I enable row level security', kept);
        execute format('alter table programme.%I force row level security', kept);
        execute format('create policy seen_by_office on programme.%I for select using ((select programme.is_office()))', kept);
        execute format('create policy added_by_office on programme.%I for insert with check ((select programme.is_office()))', kept);
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on programme.%I from quanheng_app', kept);
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        grant update (state, proof, submitted_by, verified_by) on programme.rectification to quanheng_app;
    end if;
end $$;
create policy seen_by_itself on programme.supervised for select using (organization = any (access.viewer_organizations()));
create policy moved_by_office on programme.rectification for update using ((select programme.is_office()));
create policy seen_by_itself on programme.rectification for select using
    (exists (select from programme.supervised s where s.number = rectification.number));
