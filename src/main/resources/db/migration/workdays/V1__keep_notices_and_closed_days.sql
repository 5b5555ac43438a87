create schema workdays;

-- A yearly notice of days off and make-up days. A corrected notice is a later row; nothing is changed or erased.
create table workdays.notice (
    id        integer generated always as identity primary key,
    year      integer not null check (year between 1990 and 2200),
    source    text not null check (source <> ''),
    digest    text not null check (digest ~ '^[0-9a-f]{64}$'),
    loaded_by text not null check (loaded_by <> ''),
    loaded_at timestamptz not null,
    unique (year, digest)
);

create table workdays.notice_day (
    notice_id integer not null references workdays.notice,
    day       date not null,
    worked    boolean not null,
    name      text not null,
    primary key (notice_id, day)
);

-- A day on which parties could not file because the office's system was down. It is withdrawn, never erased.
create table workdays.closed_day (
    id           integer generated always as identity primary key,
    day          date not null,
    reason       text not null check (reason <> ''),
    entered_by   text not null check (entered_by <> ''),
    entered_at   timestamptz not null,
    withdrawn_by text check (withdrawn_by <> ''),
    withdrawn_at timestamptz check (withdrawn_at >= entered_at),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create unique index one_standing_closed_day on workdays.closed_day (day) where withdrawn_at is null;

create function workdays.keep_notice() returns trigger language plpgsql as $$
begin
    raise exception 'a notice stays as it was loaded; load a corrected one';
end $$;

create trigger notice_stays before update or delete on workdays.notice
    for each row execute function workdays.keep_notice();
create trigger notice_day_stays before update or delete on workdays.notice_day
    for each row execute function workdays.keep_notice();
