create schema feeds;

-- What the office expects from a sender, and when.
create table feeds.feed (
    id          integer generated always as identity primary key,
    key         text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,39}$'),  -- in addresses and folder names
    name        text not null check (name <> ''),
    sender      text not null check (sender <> ''),
    profile     text not null,                       -- name of a mapping profile; empty: as guessed
    rhythm      text not null check (rhythm in ('DAYS', 'WEEKDAY', 'MONTH_DAY')),
    every       integer not null,
    until_hour  integer not null check (until_hour between 1 and 24),
    first_day   date not null,
    last_day    date check (last_day >= first_day),  -- null while batches go on being expected
    contact     text not null,
    check (case rhythm when 'DAYS' then every between 1 and 366
                       when 'WEEKDAY' then every between 1 and 7
                       else every between 1 and 31 end)
);

-- By what a sender proves to be the sender; the token itself is never kept.
create table feeds.token (
    id         integer generated always as identity primary key,
    feed_id    integer not null references feeds.feed,
    sha256     bytea not null check (length(sha256) = 32),
    made_by    text not null,
    made_at    timestamptz not null,
    revoked_at timestamptz check (revoked_at >= made_at)
);

create unique index one_token_of_a_feed on feeds.token (feed_id) where revoked_at is null;

-- A batch that arrived. What became of its rows stands in imports.batch.
create table feeds.arrival (
    id              integer generated always as identity primary key,
    feed_id         integer not null references feeds.feed,
    sequence        integer not null check (sequence >= 1),
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size            bigint not null check (size >= 0),
    file_name       text not null,
    announced_rows  bigint check (announced_rows >= 0),
    announced_total bigint check (announced_total >= 0),    -- rows of the feed up to this batch, by the sender's count
    way             text not null check (way in ('FOLDER', 'PUT')),
    arrived_at      timestamptz not null,
    batch_id        integer not null,                        -- imports.batch
    tries           integer not null default 0 check (tries >= 0),
    replaced_at     timestamptz                              -- its import was taken back and the batch sent anew
);

create unique index one_arrival_of_a_sequence on feeds.arrival (feed_id, sequence) where replaced_at is null;

-- A batch that was turned away.
create table feeds.refusal (
    id         integer generated always as identity primary key,
    feed_id    integer not null references feeds.feed,
    sequence   integer,
    file_name  text not null,
    sha256     text not null,
    reason     text not null check (reason in ('DIFFERS', 'UNREADABLE', 'DIGEST', 'MANIFEST', 'TOO_LARGE')),
    refused_at timestamptz not null
);
