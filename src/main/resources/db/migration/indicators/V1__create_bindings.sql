create schema indicators;

-- A promise is counted by a measure; a binding is ended, never erased.
create table indicators.binding (
    id         uuid primary key,
    promise_id uuid not null,                       -- of plans
    measure    text not null check (measure in ('registers.patents-published')),
    parameters jsonb not null,
    bound_by   text not null,
    bound_at   timestamptz not null,
    ended_by   text,
    ended_at   timestamptz check (ended_at >= bound_at),
    check ((ended_by is null) = (ended_at is null))
);

create unique index one_live_binding on indicators.binding (promise_id) where ended_at is null;
