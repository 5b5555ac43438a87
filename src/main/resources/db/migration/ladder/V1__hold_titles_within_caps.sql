create schema ladder;

create function ladder.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR', 'LEADER', 'AUDITOR']
$$;

-- Which case is an application for which title. What became of it is in the acts of the case.
create table ladder.application (
    number    text primary key check (number <> ''),
    candidate uuid not null,
    name      text not null check (name <> ''),
    region    text not null,
    title     text not null check (title <> ''),
    type      text not null check (type in ('NONE', 'LEADING', 'SUPPORTING', 'SPECIAL')),
    made_by   text not null check (made_by <> ''),
    made_at   timestamptz not null
);

-- Who holds which title as which type, from a day until before another. Where a rule in force on the first day leaves
-- so many places and no more, each holder takes one of them by its number, and beyond the last there is none.
create table ladder.standing (
    id        bigint generated always as identity primary key,
    number    text not null,
    candidate uuid not null,
    name      text not null,
    region    text not null,
    title     text not null check (title <> ''),
    type      text not null check (type in ('NONE', 'LEADING', 'SUPPORTING', 'SPECIAL')),
    slot      int,
    places    int,
    from_on   date not null,
    until_on  date check (until_on >= from_on),
    because   text not null check (because <> ''),
    ended_by  text check ((ended_by is null) = (until_on is null)),
    constraint no_place_beyond_the_last check (slot between 1 and places),
    constraint a_capped_title_takes_a_place check ((slot is null) = (places is null)),
    constraint a_place_has_one_holder exclude using gist (
        title with =, type with =, slot with =, daterange(from_on, until_on) with &&),
    constraint nobody_holds_a_title_twice exclude using gist (
        candidate with =, title with =, daterange(from_on, until_on) with &&)
);
create index standing_by_case on ladder.standing (number);

-- What evaluations came to.
create table ladder.evaluation (
    id          bigint generated always as identity primary key,
    number      text not null,
    happened_on date not null,
    passed      boolean not null
);
create index evaluation_by_case on ladder.evaluation (number, id);

create function ladder.only_ends() returns trigger language plpgsql as $$
begin
    if old.until_on is not null
        or to_jsonb(old) - 'until_on' - 'ended_by' is distinct from to_jsonb(new) - 'until_on' - 'ended_by' then
        raise exception 'a standing is only given an end, once';
    end if;
    return new;
end $$;
create trigger only_ends before update on ladder.standing for each row execute function ladder.only_ends();

alter table ladder.application enable row level security;
alter table ladder.application force row level security;
create policy seen_by_office on ladder.application for select using ((select ladder.is_office()));
create policy seen_by_itself on ladder.application for select using (candidate = any (access.viewer_organizations()));
create policy added_by_office on ladder.application for insert with check (ladder.is_office());
create policy added_by_itself on ladder.application for insert with check (candidate = any (access.viewer_organizations()));

do $$
declare
    kept text;
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        foreach kept in array array['application', 'standing', 'evaluation'] loop
            execute format('revoke update, delete, truncate, references, trigger on ladder.%I from quanheng_app', kept);
        end loop;
        grant update (until_on, ended_by) on ladder.standing to quanheng_app;
    end if;
end $$;
