create schema policies;
create extension if not exists btree_gist;

-- What somebody wants to change, and what a second person made of it.
create table policies.change (
    id          bigint generated always as identity primary key,
    kind        text not null check (kind <> ''),
    subject     text not null check (subject <> ''),
    content     jsonb not null,
    proposed_by text not null check (proposed_by <> ''),
    proposed_at timestamptz not null,
    decided_by  text check (decided_by <> proposed_by),
    decided_at  timestamptz,
    approved    boolean,
    reason      text not null default '',
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (approved is null))
);
create index change_waits on policies.change (id) where decided_at is null;

-- The office's own instruments (政策文件).
create table policies.instrument (
    id           text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
    title        text not null check (title <> ''),
    number       text not null,
    issuer       text not null check (issuer <> ''),
    effective_on date not null,
    last_on      date check (last_on >= effective_on),   -- the last day in force; null: still
    supersedes   text references policies.instrument,
    note         text not null,
    change       bigint not null references policies.change
);

create table policies.article (
    instrument text not null references policies.instrument,
    place      int  not null,
    label      text not null check (label <> ''),
    words      text not null check (words <> ''),
    primary key (instrument, place),
    unique (instrument, label)
);

-- Figures that instruments set: rates, caps, shares, weights.
create table policies.parameter (
    id      text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
    name_zh text not null check (name_zh <> ''),
    name_en text not null check (name_en <> ''),
    unit    text not null check (unit <> ''),
    purpose text not null check (purpose <> '')
);

-- One value from one day to another; no day has two.
create table policies.parameter_version (
    id         bigint generated always as identity primary key,
    parameter  text not null references policies.parameter,
    value      numeric not null check (value >= 0),
    instrument text not null references policies.instrument,
    article    text not null,
    from_on    date not null,
    last_on    date,
    change     bigint not null references policies.change,
    closed_by  bigint references policies.change,
    check (last_on >= from_on),
    foreign key (instrument, article) references policies.article (instrument, label),
    constraint no_day_has_two_values exclude using gist (
        parameter with =, daterange(from_on, last_on, '[]') with &&)
);

-- What a unit may do to others (权力), and must (责任), with the basis it rests on.
create table policies.power (
    id         bigint generated always as identity primary key,
    power      text not null check (power ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
    name       text not null check (name <> ''),
    kind       text not null check (kind <> ''),
    unit       uuid not null,
    rule       text not null,
    instrument text references policies.instrument,
    article    text not null,
    procedure  text not null,
    duties     text not null,
    from_on    date not null,
    last_on    date,
    change     bigint not null references policies.change,
    closed_by  bigint references policies.change,
    check (last_on >= from_on),
    check ((rule <> '') <> (instrument is not null)),
    constraint no_day_has_the_power_twice exclude using gist (
        power with =, unit with =, daterange(from_on, last_on, '[]') with &&)
);

-- A value or power is never rewritten: its end can only come nearer, or be taken back to the day it began.
create function policies.only_shorten() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or to_jsonb(old) - 'last_on' - 'closed_by' is distinct from to_jsonb(new) - 'last_on' - 'closed_by'
        or new.last_on is null and old.last_on is not null
        or new.last_on > old.last_on then
        raise exception 'a value or power can only be given an end: % refused', lower(tg_op);
    end if;
    return new;
end $$;

create trigger value_stays before update or delete on policies.parameter_version
    for each row execute function policies.only_shorten();
create trigger power_stays before update or delete on policies.power
    for each row execute function policies.only_shorten();
