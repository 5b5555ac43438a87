create schema appraisals;

-- Who sees every sheet. A unit sees its own, and what is published.
create function appraisals.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR', 'LEADER', 'AUDITOR']
$$;

-- A scheme of a year. A change is a new version; a version never changes.
create table appraisals.scheme (
    year        int not null check (year between 2000 and 2100),
    version     int not null check (version > 0),
    title       text not null check (title <> '' and length(title) <= 200),
    bonus_cap   numeric(6, 2) not null check (bonus_cap >= 0),
    over_cap    text not null check (over_cap in ('REFUSE', 'CAP')),
    missing     text not null check (missing in ('WAIT', 'LEAVE_OUT', 'NO_POINTS')),
    grades      text not null check (grades <> ''),
    commend     int not null check (commend >= 0),
    criticise   numeric(6, 2) not null check (criticise >= 0),
    answer_days int not null check (answer_days > 0),
    because     text not null,
    made_by     text not null check (made_by <> ''),
    made_at     timestamptz not null,
    primary key (year, version)
);

create table appraisals.line (
    year    int not null,
    version int not null,
    place   int not null check (place > 0),
    id      text not null check (id ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$'),
    name    text not null check (name <> '' and length(name) <= 200),
    part    text not null check (part in ('BASE', 'BONUS', 'VETO')),
    kind    text not null check (kind in ('INDICATOR', 'SOURCE', 'MANUAL')),
    subject text not null check ((subject = '') = (kind = 'MANUAL')),
    weight  numeric(6, 2) not null check (weight >= 0 and (weight = 0) = (part = 'VETO')),
    scale   text not null,
    basis   text not null,
    check (part <> 'VETO' or kind = 'MANUAL'),
    primary key (year, version, id),
    unique (year, version, place),
    foreign key (year, version) references appraisals.scheme
);

-- The base lines of a version weigh 100, looked at when all of them are in.
create function appraisals.weighs_hundred() returns trigger language plpgsql as $$
declare
    total numeric;
begin
    select coalesce(sum(weight), 0) into total from appraisals.line
        where year = new.year and version = new.version and part = 'BASE';
    if total <> 100 then
        raise exception 'the base lines of scheme % version % weigh %, not 100', new.year, new.version, total
            using errcode = 'check_violation', constraint = 'base_lines_weigh_hundred';
    end if;
    return null;
end $$;
create constraint trigger base_lines_weigh_hundred after insert on appraisals.scheme
    deferrable initially deferred for each row execute function appraisals.weighs_hundred();
create constraint trigger base_lines_weigh_hundred after insert on appraisals.line
    deferrable initially deferred for each row execute function appraisals.weighs_hundred();

-- A year under appraisal, and the units that are appraised.
create table appraisals.opening (
    year      int primary key,
    opened_by text not null check (opened_by <> ''),
    opened_at timestamptz not null
);
create table appraisals.participant (
    year int not null references appraisals.opening,
    unit uuid not null,
    name text not null check (name <> ''),
    primary key (year, unit)
);

-- Once. The version of the scheme stands still with it.
create table appraisals.closing (
    year      int primary key references appraisals.opening,
    version   int not null,
    closed_by text not null check (closed_by <> ''),
    closed_at timestamptz not null,
    foreign key (year, version) references appraisals.scheme
);

-- Points that people give; they count once a second person approved them.
create table appraisals.entry (
    id       uuid primary key,
    year     int not null,
    unit     uuid not null,
    line     text not null,
    points   numeric(6, 2) not null check (points >= 0),
    reason   text not null check (reason <> ''),
    evidence uuid not null,
    typed_by text not null check (typed_by <> ''),
    typed_at timestamptz not null,
    unique (id, typed_by),
    foreign key (year, unit) references appraisals.participant
);
create index entry_by_year on appraisals.entry (year, unit, line);
create table appraisals.decision (
    entry      uuid primary key,
    typed_by   text not null,
    approved   boolean not null,
    reason     text not null check (approved or reason <> ''),
    decided_by text not null check (decided_by <> typed_by),
    decided_at timestamptz not null,
    foreign key (entry, typed_by) references appraisals.entry (id, typed_by)
);

-- Nothing is added to a closed year; an entry waits for a closing that is under way.
create function appraisals.year_is_open() returns trigger language plpgsql as $$
declare
    wanted int;
begin
    if tg_table_name = 'entry' then
        wanted := new.year;
    else
        select e.year into wanted from appraisals.entry e where e.id = new.entry;
    end if;
    perform 1 from appraisals.opening where year = wanted for share;
    if exists (select from appraisals.closing where year = wanted) then
        raise exception 'the year % is closed', wanted
            using errcode = 'check_violation', constraint = 'year_is_open';
    end if;
    return new;
end $$;
create trigger year_is_open before insert on appraisals.entry
    for each row execute function appraisals.year_is_open();
create trigger year_is_open before insert on appraisals.decision
    for each row execute function appraisals.year_is_open();

-- A sheet with every step, kept as the text its digest is of. A decision on an appeal makes a further version.
create table appraisals.sheet (
    year    int not null references appraisals.closing,
    unit    uuid not null,
    version int not null check (version > 0),
    score   numeric(8, 2) not null,
    grade   text not null,
    vetoed  boolean not null,
    body    text not null,
    digest  text not null check (digest ~ '^[0-9a-f]{64}$'),
    appeal  text not null check ((appeal = '') = (version = 1)),
    made_by text not null check (made_by <> ''),
    made_at timestamptz not null,
    primary key (year, unit, version),
    foreign key (year, unit) references appraisals.participant
);
create unique index sheet_by_appeal on appraisals.sheet (appeal) where appeal <> '';

create table appraisals.appeal (
    number   text primary key check (number <> ''),
    year     int not null,
    unit     uuid not null,
    line     text not null,
    made_by  text not null,
    made_at  timestamptz not null,
    foreign key (year, unit) references appraisals.participant
);

-- What everybody may know: the ranking as published. A later edition does not touch an earlier one.
create table appraisals.publication (
    year         int not null references appraisals.closing,
    edition      int not null check (edition > 0),
    ranking_number text not null unique,
    commendation_number text not null unique,
    criticism_number text not null unique,
    published_by text not null check (published_by <> ''),
    published_at timestamptz not null,
    primary key (year, edition)
);
create table appraisals.ranked (
    year      int not null,
    edition   int not null,
    unit      uuid not null,
    name      text not null,
    rank      int check (rank > 0),
    score     numeric(8, 2) not null,
    grade     text not null,
    vetoed    boolean not null check (not vetoed or rank is null),
    sheet     int not null,
    commended boolean not null,
    criticised boolean not null,
    primary key (year, edition, unit),
    foreign key (year, edition) references appraisals.publication
);

do $$
declare
    kept text;
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        foreach kept in array array['scheme', 'line', 'opening', 'participant', 'closing', 'entry', 'decision', 'sheet',
                'appeal', 'publication', 'ranked'] loop
            execute format('revoke update, delete, truncate, references, trigger on appraisals.%I from quanheng_app', kept);
        end loop;
        -- a lock on a row asks for the right to update one of its columns
        grant update (opened_by) on appraisals.opening to quanheng_app;
    end if;
    foreach kept in array array['entry', 'decision', 'sheet', 'appeal'] loop
        execute format('alter table appraisals.%I enable row level security', kept);
        execute format('alter table appraisals.%I force row level security', kept);
        execute format('create policy seen_by_office on appraisals.%I for select using ((select appraisals.is_office()))', kept);
        execute format('create policy added_by_office on appraisals.%I for insert with check (appraisals.is_office())', kept);
    end loop;
    foreach kept in array array['entry', 'sheet', 'appeal'] loop
        execute format('create policy seen_by_itself on appraisals.%I for select using (unit = any (access.viewer_organizations()))', kept);
    end loop;
end $$;
create policy seen_by_itself on appraisals.decision for select using (entry in (select id from appraisals.entry));
create policy added_by_itself on appraisals.appeal for insert with check (unit = any (access.viewer_organizations()));

create function appraisals.opening_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an opening stays as it is';
end $$;
create trigger opening_stays before update or delete on appraisals.opening
    for each row execute function appraisals.opening_stays();
