create schema imports;

-- One row an import of a file; what came in is accounted for to the last row.
create table imports.batch (
    id            integer generated always as identity primary key,
    file_name     text not null check (file_name <> ''),
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size          bigint not null check (size >= 0),
    profile       jsonb not null,
    mode          text not null check (mode in ('REHEARSAL', 'ALL_OR_NOTHING', 'GOOD_ROWS')),
    state         text not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED')),
    rows_read     bigint not null default 0,            -- all before this are committed
    created       bigint not null default 0 check (created >= 0),
    changed       bigint not null default 0 check (changed >= 0),
    unchanged     bigint not null default 0 check (unchanged >= 0),
    refused       bigint not null default 0 check (refused >= 0),
    warned        bigint not null default 0 check (warned >= 0),
    bytes_read    bigint not null default 0,
    cancel_wanted boolean not null default false,
    told_again    integer references imports.batch,     -- the withdrawn import after which this one was run again
    started_by    text not null,
    started_at    timestamptz not null,
    finished_at   timestamptz check (finished_at >= started_at),
    mishap        text not null default '',
    check (rows_read = created + changed + unchanged + refused),
    check ((state = 'RUNNING') = (finished_at is null))
);

create unique index one_run_of_a_file on imports.batch (sha256) where state = 'RUNNING';

-- Rows that were left out, or taken though something is odd about them; several documents can stand in one row.
create table imports.odd_row (
    id         bigint generated always as identity primary key,
    batch_id   integer not null references imports.batch,
    row_number bigint not null,
    refused    boolean not null,
    fields     text[] not null,
    problems   jsonb not null
);

create index odd_row_by_batch on imports.odd_row (batch_id, row_number);

-- That an import was taken back, by whom and why.
create table imports.withdrawal (
    batch_id     integer primary key references imports.batch,
    withdrawn_by text not null,
    withdrawn_at timestamptz not null,
    because      text not null check (because <> ''),
    rights_gone  integer not null,
    rights_restored integer not null,
    events_withdrawn integer not null
);

-- How columns of files are to be understood, by the name the office gave it.
create table imports.profile (
    name     text primary key check (name <> ''),
    content  jsonb not null,
    saved_by text not null,
    saved_at timestamptz not null
);
