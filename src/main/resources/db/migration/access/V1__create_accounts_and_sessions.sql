create schema access;

create table access.account (
    id            uuid primary key,
    username      text not null unique check (username ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
    name          text not null,
    roles         text[] not null check (cardinality(roles) > 0),
    organizations uuid[] not null default '{}',
    password_hash text not null check (password_hash like '$argon2id$%'),
    opened_at     timestamptz not null,
    closed_at     timestamptz
);

create table access.sign_in_failure (
    username  text not null,
    address   text not null,
    failed_at timestamptz not null
);
create index on access.sign_in_failure (username, failed_at);
create index on access.sign_in_failure (address, failed_at);

create table access.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index on access.session (expiry_time);
create index on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36) not null references access.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
