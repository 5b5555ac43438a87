-- The class of a unit where the ladder gives it none. A new class ends the one before it.
create table localplans.unit_class (
    id        bigint generated always as identity primary key,
    unit      uuid not null,
    unit_name text not null check (unit_name <> ''),
    class     text not null check (class in ('LEADING', 'SUPPORTING', 'SPECIAL')),
    reason    text not null check (reason <> ''),
    from_on   date not null,
    until_on  date check (until_on > from_on),
    set_by    text not null check (set_by <> ''),
    set_at    timestamptz not null,
    constraint a_unit_has_one_class_a_day exclude using gist (unit with =, daterange(from_on, until_on) with &&)
);

create function localplans.class_only_ends() returns trigger language plpgsql as $$
begin
    if old.until_on is not null or to_jsonb(old) - 'until_on' is distinct from to_jsonb(new) - 'until_on' then
        raise exception 'a class is only given an end, once';
    end if;
    return new;
end $$;
create trigger class_only_ends before update on localplans.unit_class
    for each row execute function localplans.class_only_ends();

-- Whether the viewer acts for a unit that has been of a class since a day. What the ladder says goes first.
create function localplans.sees_class(wanted text, since date) returns boolean language sql stable parallel safe as $$
    select exists (select from ladder.standing s
                    where s.candidate = any (access.viewer_organizations()) and s.type = wanted
                      and daterange(s.from_on, s.until_on) && daterange(since, null))
        or exists (select from localplans.unit_class c
                    where c.unit = any (access.viewer_organizations()) and c.class = wanted
                      and (datemultirange(daterange(c.from_on, c.until_on))
                           - coalesce((select range_agg(daterange(s.from_on, s.until_on)) from ladder.standing s
                                        where s.candidate = c.unit and s.type <> 'NONE'), '{}'::datemultirange))
                          && daterange(since, null))
$$;

-- What the office tells units of a class.
create table localplans.guidance (
    id           uuid primary key,
    class        text not null check (class in ('LEADING', 'SUPPORTING', 'SPECIAL')),
    title        text not null check (title <> ''),
    words        text not null check (words <> ''),
    file         uuid,
    file_name    text check ((file_name is null) = (file is null)),
    published_on date not null,
    published_by text not null check (published_by <> ''),
    published_at timestamptz not null
);

-- What a unit does well under a clause of the parent, and whether the office took it up.
create table localplans.practice (
    id          uuid primary key,
    parent_id   uuid not null,
    clause_id   text not null check (clause_id <> ''),
    clause_name text not null check (clause_name <> ''),
    unit        uuid not null,
    unit_name   text not null check (unit_name <> ''),
    -- of the unit on the day; null where it had none
    class       text check (class in ('LEADING', 'SUPPORTING', 'SPECIAL')),
    title       text not null check (title <> ''),
    words       text not null check (words <> ''),
    file        uuid not null,
    file_name   text not null check (file_name <> ''),
    offered_on  date not null,
    offered_by  text not null check (offered_by <> ''),
    offered_at  timestamptz not null,
    taken       boolean,
    answer      text check (taken or answer <> ''),
    answered_on date,
    answered_by text,
    check ((taken is null) = (answered_on is null) and (taken is null) = (answered_by is null))
);

create function localplans.practice_only_answered() returns trigger language plpgsql as $$
begin
    if old.taken is not null
        or to_jsonb(old) - 'taken' - 'answer' - 'answered_on' - 'answered_by'
            is distinct from to_jsonb(new) - 'taken' - 'answer' - 'answered_on' - 'answered_by' then
        raise exception 'a practice is only answered, once';
    end if;
    return new;
end $$;
create trigger practice_only_answered before update on localplans.practice
    for each row execute function localplans.practice_only_answered();

alter table localplans.guidance enable row level security;
alter table localplans.guidance force row level security;
create policy seen_by_office on localplans.guidance for select using ((select localplans.is_office()));
create policy seen_by_its_class on localplans.guidance for select using (localplans.sees_class(class, published_on));
create policy added_by_office on localplans.guidance for insert with check (localplans.is_office());

alter table localplans.practice enable row level security;
alter table localplans.practice force row level security;
create policy seen_by_office on localplans.practice for select using ((select localplans.is_office()));
create policy seen_by_itself on localplans.practice for select
    using (unit = any ((select access.viewer_organizations())::uuid[]));
create policy seen_once_taken on localplans.practice for select
    using (taken and cardinality((select access.viewer_roles())::text[]) > 0);
create policy added_by_office on localplans.practice for insert with check (localplans.is_office());
create policy added_by_itself on localplans.practice for insert
    with check (unit = any (access.viewer_organizations()) and taken is null);
create policy answered_by_office on localplans.practice for update using ((select localplans.is_office()));

do $$
declare
    kept text;
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        foreach kept in array array['unit_class', 'guidance', 'practice'] loop
            execute format('revoke update, delete, truncate, references, trigger on localplans.%I from quanheng_app', kept);
        end loop;
        grant update (until_on) on localplans.unit_class to quanheng_app;
        grant update (taken, answer, answered_on, answered_by) on localplans.practice to quanheng_app;
    end if;
end $$;
