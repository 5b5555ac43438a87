-- The first release knew publications only. Their files are kept as evidence; what they tell comes in again by import.
drop table registers.event;
drop table registers.former_patent;
drop table registers.patent;
drop table registers.batch;
drop function registers.keep_former();

create type registers.category as enum (
    'INVENTION',
    'UTILITY_MODEL',
    'DESIGN',
    'TRADEMARK',
    'WORK',
    'SOFTWARE',
    'GEOGRAPHICAL_INDICATION',
    'PLANT_VARIETY',
    'LAYOUT_DESIGN',
    'TRADE_SECRET',
    'HERITAGE',
    'TRADITIONAL_KNOWLEDGE',
    'OLD_BRAND'
);

create type registers.variety as enum (
    'ORDINARY',
    'COLLECTIVE_MARK',
    'CERTIFICATION_MARK',
    'PROTECTED_PRODUCT',
    'AGRICULTURAL_PRODUCT',
    'REGISTERED_MARK',
    'WOODY_PLANT',
    'OTHER_PLANT'
);

create type registers.event_kind as enum (
    'FILED',
    'PUBLISHED',
    'EXAMINATION_BEGUN',
    'OPPOSED',
    'OPPOSITION_ENDED',
    'REFUSED',
    'WITHDRAWN',
    'DEEMED_WITHDRAWN',
    'GRANT_ABANDONED',
    'GRANTED',
    'ANNUITY_PAID',
    'ANNUITY_MISSED',
    'LAPSE_PENDING',
    'LAPSED',
    'RESTORED',
    'EXPIRED',
    'RENEWED',
    'NOT_RENEWED',
    'TERM_EXTENDED',
    'SURRENDERED',
    'INVALIDATED',
    'INVALIDATED_IN_PART',
    'REVOKED',
    'CANCELLED',
    'ASSIGNED',
    'HOLDER_RENAMED',
    'PARTICULARS_CHANGED',
    'LICENSED',
    'LICENSE_CHANGED',
    'LICENSE_ENDED',
    'OPEN_LICENSE_DECLARED',
    'OPEN_LICENSE_WITHDRAWN',
    'COMPULSORY_LICENSE',
    'PLEDGED',
    'PLEDGE_CHANGED',
    'PLEDGE_RELEASED',
    'PRESERVED',
    'PRESERVATION_LIFTED',
    'SUSPENDED',
    'RESUMED',
    'DECLASSIFIED',
    'CORRECTED',
    'SERVED_BY_NOTICE',
    'RECOGNIZED_WELL_KNOWN',
    'AWARDED',
    'USER_AUTHORIZED',
    'USER_REMOVED',
    'DEPOSITED',
    'OTHER'
);

create type registers.state as enum (
    'FILED',
    'PUBLISHED',
    'OPPOSED',
    'IN_FORCE',
    'IN_GRACE',
    'REFUSED',
    'WITHDRAWN',
    'DEEMED_WITHDRAWN',
    'GRANT_ABANDONED',
    'LAPSE_PENDING',
    'LAPSED',
    'EXPIRED',
    'SURRENDERED',
    'INVALIDATED',
    'NOT_RENEWED',
    'REVOKED',
    'CANCELLED'
);

create type registers.precision as enum ('DAY', 'YEAR', 'NOT_LATER');

-- One row a right, as it is known now. What a source leaves out is an empty text or list.
create table registers.right (
    id                 integer not null,
    category           registers.category not null,
    variety            registers.variety not null,
    number             text not null check (number <> ''),
    title              text not null,
    publication_number text not null,
    grant_number       text not null,
    classes            text[] not null,                 -- the main one first
    applicants         integer[] not null,              -- of parties.name, in order
    holders            integer[] not null,              -- of parties.name: those it belongs to now
    shares             numeric[] check (cardinality(shares) = cardinality(holders)),  -- percent; null: none told
    inventors          text[] not null,
    agent              text not null,
    region_code        text not null check (region_code ~ '^([0-9]{6})?$'),
    industry           text not null,
    family             text[] not null,
    abstract           text not null,
    details            jsonb not null,
    filed_on           date,
    granted_on         date,
    states             registers.state[] not null,      -- derived from the events, in order
    turned_on          date[] not null check (cardinality(turned_on) = cardinality(states)),
    told               bigint not null,                 -- digest of the last telling, to know it again
    known_at           timestamptz not null,            -- since when it is known as it stands here
    batch_id           integer not null,                -- of imports
    primary key (id),
    unique (category, number)
);

create index right_by_holder on registers.right ((holders[1]));
create index right_by_co_holder on registers.right using gin (holders) where cardinality(holders) > 1;

create index right_by_knowledge on registers.right using brin (known_at);

-- As rights were known before a later telling, correction or withdrawal.
create table registers.former_right (
    like registers.right,
    superseded_at timestamptz not null check (superseded_at > known_at),
    primary key (id, known_at)
);

create index former_right_by_knowledge on registers.former_right using brin (superseded_at);

create function registers.keep_former() returns trigger language plpgsql as $$
begin
    if old.known_at < new.known_at then
        insert into registers.former_right select old.*, new.known_at;
    end if;
    return new;
end $$;

create trigger keep_former after update on registers.right
    for each row execute function registers.keep_former();

-- What happened to a right: the day it happened, and the moment it became known here.
create table registers.event (
    right_id     integer not null,
    kind         registers.event_kind not null,
    happened_on  date not null,
    precision    registers.precision not null,
    announced_on date,
    code         text not null,
    reference    text not null,
    detail       text not null,
    known_at     timestamptz not null,
    batch_id     integer not null,
    withdrawn_at timestamptz check (withdrawn_at >= known_at)
);

-- The same thing is told once, however many sources tell it; withdrawn, it can be told again.
create unique index event_once on registers.event (right_id, kind, happened_on, reference)
    where withdrawn_at is null;
create index event_by_batch on registers.event using brin (batch_id);

-- The last id given, and the moment of the last writing. Whoever writes takes this row first, so that moments rise in
-- the order of commits and whatever is derived from the registers can tell whether it is up to date.
create table registers.moment (
    lone     boolean primary key default true check (lone),
    last_id  integer not null,
    known_at timestamptz not null
);

insert into registers.moment (last_id, known_at) values (0, 'epoch');

-- Imports whose tellings were taken back.
create table registers.withdrawn_batch (
    batch_id     integer primary key,
    withdrawn_at timestamptz not null
);
