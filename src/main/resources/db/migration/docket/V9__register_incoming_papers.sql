-- The register of incoming papers (收文登记): each with its number, where it came from, and the file as evidence.
create table docket.incoming (
    id            uuid primary key,
    number        text not null unique check (number <> ''),
    received_on   date not null,
    channel       text not null check (channel in ('COUNTER', 'POST', 'ELECTRONIC', 'EXCHANGE')),
    sender        text not null check (sender <> '' and length(sender) <= 200),
    their_number  text not null check (length(their_number) <= 100),
    title         text not null check (title <> '' and length(title) <= 200),
    case_id       uuid references docket.case_file,
    file          uuid not null,
    sha256        text not null check (length(sha256) = 64),
    registered_by text not null check (registered_by <> ''),
    registered_at timestamptz not null,
    key           text not null unique check (key <> '')
);
create index incoming_by_day on docket.incoming (received_on desc, number desc);
create index incoming_by_case on docket.incoming (case_id) where case_id is not null;
alter table docket.incoming enable row level security;
alter table docket.incoming force row level security;
create policy added_by_office on docket.incoming for insert with check (docket.is_office());
create policy seen_by_office on docket.incoming for select using ((select docket.is_office()));
do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke update, delete, truncate, references, trigger on docket.incoming from quanheng_app;
    end if;
end $$;
