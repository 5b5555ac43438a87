create schema plans;

create table plans.plan (
    id uuid primary key,
    opened_at timestamptz not null
);

create table plans.version (
    id uuid primary key,
    plan_id uuid not null references plans.plan,
    number int not null check (number >= 1),
    -- the same form handed in twice makes one version
    submission uuid not null unique,
    evidence_id uuid not null,
    file_name text not null,
    source text not null,
    header jsonb not null,
    region_code text,
    oddities jsonb not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    revision bigint not null default 1 check (revision >= 1),
    unique (plan_id, number)
);

create table plans.clause (
    version_id uuid not null references plans.version,
    position int not null,
    body jsonb not null,
    primary key (version_id, position)
);

create table plans.finding (
    id uuid primary key,
    version_id uuid not null references plans.version,
    -- carried over to the next version where it is still the same promise
    promise_id uuid not null,
    kind text not null check (kind in ('TARGET', 'DUTY', 'PHASE', 'MEMBER', 'BASIS', 'SAFEGUARD')),
    starts_at int not null check (starts_at >= 0),
    ends_at int not null check (ends_at > starts_at),
    body jsonb not null,
    -- what a person adds to it: owners, a deadline
    amendment jsonb not null,
    origin text not null check (origin in ('READER', 'PERSON')),
    state text not null check (state in ('OPEN', 'ACCEPTED', 'REJECTED', 'MERGED')),
    revision bigint not null default 1 check (revision >= 1),
    unique (version_id, promise_id)
);

create index finding_by_place on plans.finding (version_id, starts_at, ends_at);

-- every act on a finding or a header, never changed
create table plans.correction (
    id bigint generated always as identity primary key,
    version_id uuid not null references plans.version,
    finding_id uuid references plans.finding,
    act text not null check (act in
        ('ACCEPTED', 'CORRECTED', 'SPLIT', 'MERGED', 'REJECTED', 'ADDED', 'REOPENED', 'HEADED')),
    before jsonb,
    after jsonb,
    done_by text not null,
    done_at timestamptz not null,
    check (finding_id is not null or act = 'HEADED')
);

create index correction_by_finding on plans.correction (finding_id, id);
create index correction_by_version on plans.correction (version_id, id);

create table plans.confirmation (
    version_id uuid primary key references plans.version,
    plan_id uuid not null references plans.plan,
    title text not null,
    confirmed_by text not null,
    confirmed_at timestamptz not null,
    ended_at timestamptz check (ended_at >= confirmed_at)
);

-- one version of a plan is in force
create unique index one_version_in_force on plans.confirmation (plan_id) where ended_at is null;

-- what a confirmed version promises, as it came into force
create table plans.promise (
    id uuid not null,
    version_id uuid not null references plans.confirmation,
    finding_id uuid not null references plans.finding,
    kind text not null check (kind in ('TARGET', 'QUALITATIVE', 'CADENCE', 'DUTY')),
    title text not null,
    words text not null check (words <> ''),
    clause_id text not null,
    chapter text not null,
    starts_at int not null,
    ends_at int not null check (ends_at > starts_at),
    body jsonb not null,
    deadline date,
    deadline_given boolean not null,
    sequence int not null check (sequence >= 1),
    check (deadline is not null or not deadline_given),
    primary key (version_id, id),
    unique (version_id, sequence)
);

create index promise_by_id on plans.promise (id);

create table plans.owner (
    version_id uuid not null,
    promise_id uuid not null,
    position int not null,
    organization_id uuid not null,
    name text not null,
    lead boolean not null,
    named boolean not null,
    primary key (version_id, promise_id, position),
    unique (version_id, promise_id, organization_id),
    foreign key (version_id, promise_id) references plans.promise (version_id, id)
);

create table plans.phase (
    id uuid not null,
    version_id uuid not null references plans.confirmation,
    name text not null,
    starts_on date,
    ends_on date,
    sequence int not null,
    primary key (version_id, id),
    check (ends_on >= starts_on)
);

create function plans.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of %.% are never changed', tg_table_schema, tg_table_name;
end $$;

create trigger correction_is_kept before update or delete or truncate on plans.correction
    for each statement execute function plans.refuse_change();
create trigger promise_is_kept before update or delete or truncate on plans.promise
    for each statement execute function plans.refuse_change();
create trigger owner_is_kept before update or delete or truncate on plans.owner
    for each statement execute function plans.refuse_change();
