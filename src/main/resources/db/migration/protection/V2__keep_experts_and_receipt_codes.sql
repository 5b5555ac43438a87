create extension if not exists btree_gist;

-- Technical investigators (技术调查官). An entry is never rewritten: it ends, and its ties are added and end.
create table protection.expert (
    id           uuid primary key,
    name         text not null check (name <> ''),
    organization text not null,
    fields       text[] not null check (cardinality(fields) > 0),
    from_on      date not null,
    to_on        date check (to_on >= from_on),
    kept_by      text not null check (kept_by <> ''),
    kept_at      timestamptz not null,
    constraint no_day_has_the_expert_twice exclude using gist (
        name with =, organization with =, daterange(from_on, to_on, '[]') with &&)
);

-- What ties him to somebody, whatever comes of it in a case.
create table protection.expert_tie (
    id      uuid primary key,
    expert  uuid not null references protection.expert,
    kind    text not null check (kind in ('EMPLOYED', 'CO_APPLICANT', 'AGENT', 'KIN')),
    party   text not null check (party <> ''),
    from_on date not null,
    to_on   date check (to_on >= from_on),
    kept_by text not null check (kept_by <> ''),
    kept_at timestamptz not null,
    unique (expert, kind, party, from_on)
);

create function protection.only_end() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.to_on is not null or new.to_on is null
        or to_jsonb(old) - 'to_on' is distinct from to_jsonb(new) - 'to_on' then
        raise exception 'an expert or tie can only be given an end' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger expert_stays before update or delete on protection.expert
    for each row execute function protection.only_end();
create trigger tie_stays before update or delete on protection.expert_tie
    for each row execute function protection.only_end();

alter table protection.expert enable row level security;
alter table protection.expert force row level security;
alter table protection.expert_tie enable row level security;
alter table protection.expert_tie force row level security;
create policy kept_by_office on protection.expert
    using (access.viewer_roles() && array['COORDINATOR', 'CASE_OFFICER', 'LEADER', 'AUDITOR', 'DATA_CLERK']);
create policy kept_by_office on protection.expert_tie
    using (access.viewer_roles() && array['COORDINATOR', 'CASE_OFFICER', 'LEADER', 'AUDITOR', 'DATA_CLERK']);

-- With what an informant whose identity is hidden follows his tip-off: only the digest of the code is kept.
create table protection.receipt_code (
    application uuid primary key references protection.application,
    digest      text not null unique check (digest ~ '^[0-9a-f]{64}$'),
    made_at     timestamptz not null
);

-- Who tried codes that are none, for as long as that slows him down.
create table protection.receipt_try (
    address  text not null check (address <> ''),
    tried_at timestamptz not null
);
create index receipt_try_by_address on protection.receipt_try (address, tried_at);
