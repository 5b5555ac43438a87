create schema registers;

-- One row an import; what came in is accounted for to the last row.
create table registers.batch (
    id          uuid primary key,
    file_id     uuid not null,                     -- of evidence
    row_count   bigint not null,
    accepted    bigint not null check (accepted >= 0),
    unchanged   bigint not null check (unchanged >= 0),
    rejected    bigint not null check (rejected >= 0),
    imported_by text not null,
    imported_at timestamptz not null,
    check (row_count = accepted + unchanged + rejected)
);

-- One row a publication; what a file leaves out is an empty text.
create table registers.patent (
    id                 uuid primary key default gen_random_uuid(),
    publication_number text not null unique check (publication_number ~ '^CN[0-9]{7,9}[A-Z][0-9]?$'),
    application_number text not null check (application_number ~ '^([0-9]{8}|[0-9]{12})\.[0-9X]$'),
    kind               text not null check (kind in ('INVENTION', 'UTILITY_MODEL', 'DESIGN')),
    filing_year        integer not null check (filing_year between 1985 and 2100),
    published_on       date not null check (extract(year from published_on) >= filing_year),
    title              text not null check (title <> ''),
    applicant          text not null check (applicant <> ''),
    inventor           text not null,
    ipc                text not null,
    abstract           text not null,
    region_code        text not null check (region_code ~ '^([0-9]{6})?$'),
    batch_id           uuid not null references registers.batch deferrable initially deferred
);

create index patent_by_application on registers.patent (application_number);
create index patent_by_kind_and_year on registers.patent (kind, filing_year);
create index patent_by_region on registers.patent (region_code);
create index patent_by_publication on registers.patent (published_on desc, publication_number);

-- What a later file said otherwise about a publication, as it stood before.
create table registers.former_patent (
    patent_id   uuid not null references registers.patent,
    content     jsonb not null,
    replaced_by uuid not null references registers.batch deferrable initially deferred,
    primary key (patent_id, replaced_by)
);

create function registers.keep_former() returns trigger language plpgsql as $$
begin
    insert into registers.former_patent (patent_id, content, replaced_by)
    values (old.id, to_jsonb(old), new.batch_id);
    return new;
end $$;

create trigger keep_former after update on registers.patent
    for each row execute function registers.keep_former();

-- What happened to a right, and when it became known here. Status is derived from these.
create table registers.event (
    id              bigint generated always as identity primary key,
    patent_id       uuid not null references registers.patent,
    kind            text not null check (kind in ('FILED', 'PUBLISHED', 'GRANTED')),
    happened_year   integer not null,
    happened_on     date check (extract(year from happened_on) = happened_year), -- null: only the year is known
    known_at        timestamptz not null,
    batch_id        uuid not null references registers.batch deferrable initially deferred,
    unique nulls not distinct (patent_id, kind, happened_year, happened_on)
);
