alter table programme.supervised drop constraint supervised_procedure_check;
alter table programme.supervised add constraint supervised_procedure_check
    check (procedure in ('supervision-order', 'rectification', 'issue-desk'));

-- What was asked about a clause and answered (问题反映), as pages of the clause show it; the acts are in the case. An
-- answer for everybody is read without who asked.
create table programme.answer (
    number       text not null,
    ordinal      int not null check (ordinal > 0),
    subject      text not null,
    organization uuid not null,
    problem      text not null check (problem <> ''),
    words        text not null check (words <> ''),
    answered_on  date not null,
    published    boolean not null,
    primary key (number, ordinal)
);
create index answer_by_subject on programme.answer (subject, answered_on desc);
alter table programme.answer enable row level security;
alter table programme.answer force row level security;
create policy seen_by_office on programme.answer for select using ((select programme.is_office()));
create policy added_by_office on programme.answer for insert with check ((select programme.is_office()));
create policy seen_by_itself on programme.answer for select using (organization = any (access.viewer_organizations()));
create policy seen_by_all_when_published on programme.answer for select
    using (published and (select access.viewer_account()) is not null);
do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke update, delete, truncate, references, trigger on programme.answer from quanheng_app;
    end if;
end $$;
