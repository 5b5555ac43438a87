-- Every distinct way an owner of rights is printed. Registers point here, so a merge never touches a right.
create table parties.name (
    id          integer primary key generated always as identity,
    name        text not null check (name <> ''),         -- as compared: no spaces, one shape of brackets, simplified
    printed     text not null check (printed <> ''),      -- as first met
    credit_code text not null check (credit_code = '' or length(credit_code) = 18),
    hint        text not null,                            -- what tells namesakes without a code apart: region, address
    stands      boolean not null,                         -- whether the code's check characters hold: only then it tells who
    safe        boolean not null,                         -- whether the name alone tells who: a company's full name
    person      boolean not null,
    kind        text not null,                            -- the source's word, such as 企业
    address     text not null,
    region_code text not null check (region_code = '' or region_code ~ '^[0-9]{6}$'),
    brand       text not null,                            -- the name without place, trade and legal form
    met_at      timestamptz not null,
    unique (name, credit_code, hint),
    check (not stands or credit_code <> ''),
    check (not safe or not person)
);

create index name_by_brand on parties.name (brand) where not person;
create index name_without_code on parties.name (id) where not stands and not person;
create index name_by_address on parties.name (md5(address)) where not person and address <> '';

create table parties.owner (
    id          integer primary key generated always as identity,
    person      boolean not null,
    name        text not null check (name <> ''),         -- shown
    credit_code text not null check (credit_code = '' or length(credit_code) = 18),
    known_by    text not null,                            -- the full name that stands for it, where it has no code; or empty
    made_for    integer unique references parties.name,      -- the name that called for it; null where a decision did
    region_code text not null check (region_code = '' or region_code ~ '^[0-9]{6}$'),
    merged_into integer references parties.owner check (merged_into <> id),
    made_at     timestamptz not null,
    check (credit_code = '' or known_by = '')
);

create unique index one_owner_a_code on parties.owner (credit_code) where credit_code <> '';
create unique index one_owner_a_full_name on parties.owner (known_by) where known_by <> '';
create index owner_by_merger on parties.owner (merged_into) where merged_into is not null;

-- The owner that stands for another after mergers.
create function parties.present(wanted integer) returns integer language sql stable as $$
    with recursive follow (id, merged_into) as (
        select id, merged_into from parties.owner where id = wanted
        union all
        select owner.id, owner.merged_into from parties.owner join follow on owner.id = follow.merged_into
    )
    select id from follow where merged_into is null
$$;

-- What a person decided about owners. A decision taken back stays, with who took it back and when.
create table parties.decision (
    id         integer primary key generated always as identity,
    kind       text not null check (kind in ('MERGE', 'SPLIT', 'APART')),
    from_owner integer not null references parties.owner,
    to_owner   integer not null references parties.owner,
    decided_by text not null check (decided_by <> ''),
    decided_at timestamptz not null,
    note       text not null,
    reasons    jsonb not null,
    figures    jsonb not null,                            -- what was counted before it
    undone_by  text check (undone_by <> ''),
    undone_at  timestamptz,
    check (from_owner <> to_owner),
    check (num_nulls(undone_by, undone_at) in (0, 2))
);

create index decision_by_from on parties.decision (from_owner);
create index decision_by_to on parties.decision (to_owner);
create unique index apart_once on parties.decision (least(from_owner, to_owner), greatest(from_owner, to_owner))
    where kind = 'APART' and undone_at is null;
create unique index merged_once on parties.decision (from_owner) where kind = 'MERGE' and undone_at is null;

-- A name belongs to an owner from a moment on, because of a rule or a decision.
create table parties.belonging (
    name_id     integer not null references parties.name,
    owner_id    integer not null references parties.owner,
    came_by     integer not null references parties.owner,  -- the owner the rule found, before mergers were followed
    since       timestamptz not null,
    until       timestamptz,
    because     text not null check (because in ('ALONE', 'SAME_CODE', 'SAME_NAME', 'DECISION')),
    decided_by  text not null check (decided_by <> ''),
    decision_id integer references parties.decision,
    primary key (name_id, since),
    check (until > since),
    check ((because = 'DECISION') = (decision_id is not null))
);

create unique index one_owner_at_a_time on parties.belonging (name_id) where until is null;
create index belonging_by_owner on parties.belonging (owner_id);

-- Which names a decision moved, and from where: what undoing it gives back.
create table parties.move (
    decision_id integer not null references parties.decision,
    name_id     integer not null references parties.name,
    from_owner  integer not null references parties.owner,
    to_owner    integer not null references parties.owner,
    primary key (decision_id, name_id),
    check (from_owner <> to_owner)
);

create table parties.former_name (
    id         integer primary key generated always as identity,
    owner_id   integer not null references parties.owner,
    name       text not null check (name <> ''),          -- as compared
    printed    text not null check (printed <> ''),
    valid_from date,
    valid_to   date check (valid_to > valid_from),        -- the day itself is not included
    decided_by text not null check (decided_by <> ''),
    decided_at timestamptz not null,
    ended_by   text check (ended_by <> ''),
    ended_at   timestamptz,
    check (num_nulls(ended_by, ended_at) in (0, 2))
);

create unique index former_name_once on parties.former_name (owner_id, name) where ended_at is null;
create index former_name_by_name on parties.former_name (name) where ended_at is null;

-- A branch of an organisation, or a member of a group. Each keeps its own rights.
create table parties.branch (
    id         integer primary key generated always as identity,
    parent_id  integer not null references parties.owner,
    child_id   integer not null references parties.owner,
    kind       text not null check (kind in ('BRANCH', 'GROUP')),
    valid_from date,
    valid_to   date check (valid_to > valid_from),        -- the day itself is not included
    decided_by text not null check (decided_by <> ''),
    decided_at timestamptz not null,
    ended_by   text check (ended_by <> ''),
    ended_at   timestamptz,
    check (parent_id <> child_id),
    check (num_nulls(ended_by, ended_at) in (0, 2))
);

create unique index branch_once on parties.branch (parent_id, child_id) where ended_at is null;
create index branch_by_child on parties.branch (child_id) where ended_at is null;

-- Which county a development zone, or a piece of land that changed hands, is counted under.
create table parties.park (
    id          integer primary key generated always as identity,
    name        text not null check (name <> ''),
    region_code text not null check (region_code ~ '^[0-9]{6}$'),
    within      text not null check (within = '' or within ~ '^[0-9]{6}$'),  -- addresses must lie here
    words       text[] not null check (cardinality(words) > 0),
    overrules   boolean not null,                         -- whether it stands against a county that is printed
    valid_from  date,
    valid_to    date check (valid_to > valid_from),       -- the day itself is not included
    decided_by  text not null check (decided_by <> ''),
    decided_at  timestamptz not null,
    ended_by    text check (ended_by <> ''),
    ended_at    timestamptz,
    check (num_nulls(ended_by, ended_at) in (0, 2))
);

create unique index park_once on parties.park (name, region_code, coalesce(valid_from, '-infinity'))
    where ended_at is null;
