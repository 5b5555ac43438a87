-- An index of what is derived from acts, so that lists need not go through every case. No row of it decides anything;
-- all of it can be deleted and made again.
create table docket.standing (
    case_id   uuid primary key references docket.case_file,
    number    text not null,
    procedure text not null,
    stage     text not null,
    ended     boolean not null,
    acts      int not null,
    next_by   date,
    opened_on date not null,
    begun_on  date,
    ended_on  date,
    on_time   boolean
);
create index standing_by_deadline on docket.standing (next_by) where not ended;
create index standing_by_stage on docket.standing (procedure, stage);
create index standing_by_end on docket.standing (ended_on) where ended;
create index standing_by_beginning on docket.standing (begun_on);

-- An open clock of a case, and the post it binds. No last day while it stands still.
create table docket.due (
    case_id  uuid not null references docket.case_file,
    starter  int not null,
    clock    text not null,
    post     text not null,
    rule     text not null,
    last_day date,
    until    timestamp,
    stopped  boolean not null,
    primary key (case_id, starter, clock)
);
create index due_by_day on docket.due (last_day, case_id);

-- What a second person has to settle.
create table docket.awaiting (
    case_id uuid not null references docket.case_file,
    ordinal int not null,
    kind    text not null,
    post    text not null,
    author  text not null,
    since   date not null,
    primary key (case_id, ordinal)
);

do $$
declare
    kept text;
begin
    foreach kept in array array['standing', 'due', 'awaiting'] loop
        execute format('alter table docket.%I enable row level security', kept);
        execute format('alter table docket.%I force row level security', kept);
        execute format('create policy kept_by_office on docket.%I using ((select docket.is_office()))', kept);
    end loop;
end $$;

create policy seen_by_party on docket.standing for select
    using (case_id in (select case_id from docket.insight));
create policy seen_by_party on docket.due for select
    using (exists (select from docket.insight i where i.case_id = due.case_id and i.post = due.post));

-- What the index was made from: where it differs from what the program brings, the index is made again.
create table docket.index_stamp (
    only_one boolean primary key default true check (only_one),
    stamp    text not null,
    made_at  timestamptz not null
);

-- A secret address under which a calendar program fetches somebody's deadlines.
create table docket.feed (
    secret_sha256 text primary key,
    account       uuid not null,
    username      text not null,
    opened_at     timestamptz not null,
    revoked_at    timestamptz
);
create index feed_by_account on docket.feed (account) where revoked_at is null;

-- How often an entry of a calendar changed since it was first handed out.
create table docket.feed_entry (
    uid      text primary key,
    digest   text not null,
    sequence int not null check (sequence >= 0)
);
