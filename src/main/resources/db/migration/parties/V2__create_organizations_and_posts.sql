create table parties.organization (
    id          uuid primary key,
    name        text not null check (name <> ''),
    region_code text not null check (region_code ~ '^[0-9]{6}$'),
    unique (id, region_code)
);

-- Every name an organisation goes by, its own among them; in one region a name means one body.
create table parties.alias (
    organization_id uuid not null,
    region_code     text not null,
    name            text not null check (name <> ''),
    place           integer not null check (place >= 0),  -- 0: its own name
    primary key (region_code, name),
    unique (organization_id, place),
    foreign key (organization_id, region_code) references parties.organization (id, region_code)
);

create table parties.post (
    id              uuid primary key,
    person          text not null check (person <> ''),
    organization_id uuid references parties.organization,
    body            text check (body <> ''),
    title           text not null,
    valid_from      date,
    valid_to        date check (valid_to > valid_from),   -- the day itself is not included; null: still
    check (num_nonnulls(organization_id, body) = 1),
    unique nulls not distinct (person, organization_id, body, title, valid_from)
);
