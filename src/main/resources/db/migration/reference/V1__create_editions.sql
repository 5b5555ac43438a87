create schema reference;

-- An edition of a kind of reference data. Nothing of it ever changes: a corrected file is a new edition.
create table reference.edition (
    id         integer generated always as identity primary key,
    kind       text not null check (kind ~ '^[A-Z_]+$'),
    name       text not null check (name <> ''),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),        -- the day itself is not included; null: open
    digest     text not null check (digest ~ '^[0-9a-f]{64}$'),
    row_count  integer not null check (row_count > 0),
    refused    integer not null check (refused >= 0),
    source     text not null,
    loaded_by  text not null check (loaded_by <> ''),
    loaded_at  timestamptz not null,
    written_in xid8 not null default pg_current_xact_id(), -- only that transaction may add to it
    unique (kind, name)
);

-- A class, industry, division or code.
create table reference.entry (
    edition_id integer not null references reference.edition,
    place      integer not null,
    code       text not null check (code <> ''),
    parent     text not null,                              -- empty at the top
    level      integer not null check (level > 0),
    title      text not null,
    english    text not null,
    note       text not null,
    abolished  boolean not null,
    primary key (edition_id, code),
    check (title <> '' or english <> '')
);

-- A row of a concordance: symbols of the IPC that belong to an entry.
create table reference.rule (
    edition_id      integer not null references reference.edition,
    place           integer not null,
    rule            text not null check (rule <> ''),
    code            text not null,
    included        text not null check (included <> ''),  -- patterns parted by spaces
    excluded        text not null,
    keywords_needed boolean not null,
    keywords        text not null,                         -- parted by semicolons
    primary key (edition_id, place),
    foreign key (edition_id, code) references reference.entry (edition_id, code)
);

-- What took the place of an abolished symbol.
create table reference.successor (
    edition_id integer not null references reference.edition,
    symbol     text not null,
    successors text not null check (successors <> ''),     -- parted by spaces
    primary key (edition_id, symbol)
);

create table reference.population (
    edition_id  integer not null references reference.edition,
    region_code text not null check (region_code ~ '^[0-9]{6}$'),
    on_day      date not null,
    measure     text not null check (measure <> ''),
    people      numeric not null check (people >= 0),
    source      text not null,
    primary key (edition_id, region_code, on_day, measure)
);

create index population_by_region on reference.population (region_code, measure, on_day);

create function reference.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'an edition never changes: % refused', lower(tg_op);
end $$;

create function reference.refuse_addition() returns trigger language plpgsql as $$
begin
    if exists (
        select from reference.edition
        where id in (select distinct edition_id from added) and written_in <> pg_current_xact_id()
    ) then
        raise exception 'an edition never changes: addition refused';
    end if;
    return null;
end $$;

do $$
declare
    kept text;
begin
    foreach kept in array array['edition', 'entry', 'rule', 'successor', 'population'] loop
        execute format('create trigger keep_rows before update or delete on reference.%I
                        for each row execute function reference.refuse_change()', kept);
        execute format('create trigger keep_table before truncate on reference.%I
                        for each statement execute function reference.refuse_change()', kept);
        if kept <> 'edition' then
            execute format('create trigger keep_whole after insert on reference.%I
                            referencing new table as added
                            for each statement execute function reference.refuse_addition()', kept);
        end if;
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on reference.%I
                            from quanheng_app', kept);
        end if;
    end loop;
end $$;
