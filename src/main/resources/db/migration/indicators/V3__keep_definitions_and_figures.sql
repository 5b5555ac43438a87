-- The office's own definitions. A version is written once; a change is a new version.
create table indicators.definition (
    indicator  text not null check (indicator ~ '^[a-z0-9][a-z0-9-]*$'),
    version    integer not null check (version > 0),
    content    jsonb not null,
    written_by text not null check (written_by <> ''),
    written_at timestamptz not null default now(),
    primary key (indicator, version)
);

-- Published figures stay as they were published, with everything needed to reckon them again.
create table indicators.figure (
    id           uuid primary key,
    indicator    text not null,
    version      integer not null check (version > 0),
    region_code  text not null check (region_code ~ '^([0-9]{6})?$'),
    span_from    date,                                      -- null: a stock, or since the beginning
    as_of        date not null check (as_of >= span_from),
    known_at     timestamptz not null,
    value        numeric,                                   -- as published, rounded; null: no data
    exact        numeric,
    numerator    numeric,
    denominator  numeric,
    record_count bigint not null check (record_count >= 0),
    notes        jsonb not null,
    digest       text not null check (digest ~ '^[0-9a-f]{64}$'), -- of the numbers of the records counted
    published_by text not null check (published_by <> ''),
    published_at timestamptz not null,
    unique nulls not distinct (indicator, version, region_code, span_from, as_of, known_at)
);

create function indicators.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is published or defined never changes: % refused', lower(tg_op);
end $$;

create trigger definition_stays before update or delete on indicators.definition
    for each row execute function indicators.refuse_change();
create trigger figure_stays before update or delete on indicators.figure
    for each row execute function indicators.refuse_change();
