-- A unit that took another name, or went into another unit, from a day. What was written before keeps the name it had.
create table parties.unit_change (
    id           uuid primary key,
    organization uuid not null references parties.organization,
    happened_on  date not null,
    name_before  text not null check (name_before <> ''),
    name_after   text check (name_after <> name_before),
    went_into    uuid references parties.organization check (went_into <> organization),
    why          text not null check (why <> ''),
    recorded_by  text not null check (recorded_by <> ''),
    recorded_at  timestamptz not null,
    check (num_nonnulls(name_after, went_into) = 1)
);
create unique index unit_goes_into_another_once on parties.unit_change (organization) where went_into is not null;
create index unit_change_of on parties.unit_change (organization, happened_on);
create index unit_change_into on parties.unit_change (went_into) where went_into is not null;

-- A unit that is gone neither takes over another nor takes another name; so no two go into each other.
create function parties.gone_is_gone() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('parties.unit_change', 0));
    if exists (select from parties.unit_change c
        where c.went_into is not null and c.organization in (new.organization, new.went_into)) then
        raise exception 'the unit went into another already' using errcode = '23514', constraint = 'gone_is_gone';
    end if;
    return new;
end $$;
create trigger gone_is_gone before insert on parties.unit_change
    for each row execute function parties.gone_is_gone();

do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke update, delete, truncate, references, trigger on parties.unit_change from quanheng_app;
    end if;
end $$;
