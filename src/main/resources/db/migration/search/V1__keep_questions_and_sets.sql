create schema search;

-- A question somebody keeps for himself.
create table search.saved (
    id       uuid primary key,
    kept_by  uuid not null,                          -- of access
    name     text not null check (name <> ''),
    words    text not null,
    filters  text[] not null,
    sorting  text not null,
    kept_at  timestamptz not null,
    unique (kept_by, name)
);

-- What a question found at a moment, to be cited; never changed.
create table search.result_set (
    id       uuid primary key,
    words    text not null,
    filters  text[] not null,
    asked_on date not null,                          -- the day of states that name none
    known_at timestamptz not null,                   -- the moment of the register the index knew
    found    bigint not null check (found >= 0),
    digest   text not null check (digest ~ '^[0-9a-f]{64}$'),  -- SHA-256 of the ids, ascending, one a line
    made_by  text not null,
    made_at  timestamptz not null
);
