create schema parties;

-- The editions of the divisions that were loaded.
create table parties.edition (
    name      text primary key,
    loaded_at timestamptz not null
);

-- One row a code under a name, for as long as the editions list it so.
create table parties.region (
    code       text not null check (code ~ '^[0-9]{6}$'),
    name       text not null check (name <> ''),
    parent     text check (parent ~ '^[0-9]{6}$' and parent <> code),
    valid_from date,                                      -- null: since before the first edition
    valid_to   date check (valid_to > valid_from),        -- the day itself is not included; null: still
    edition    text not null references parties.edition,
    unique nulls not distinct (code, valid_from)
);

create unique index one_name_in_force on parties.region (code) where valid_to is null;
create index region_by_name on parties.region (name);
create index region_by_parent on parties.region (parent);
