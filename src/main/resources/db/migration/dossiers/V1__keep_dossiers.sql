create schema dossiers;

-- A dossier as it was built: what it holds can be built again from the same day and the same moment.
create table dossiers.dossier (
    id         uuid primary key,
    plan_id    uuid not null,                               -- of plans
    version_id uuid not null,                               -- of plans: the text it answers for
    plan_title text not null check (plan_title <> ''),
    as_of      date not null,
    known_at   timestamptz not null,
    digest     text not null check (digest ~ '^[0-9a-f]{64}$'),
    size       bigint not null check (size > 0),
    claims     integer not null check (claims > 0),
    package    uuid,                                        -- of evidence.file; none where it is too large to be kept
    built_by   text not null check (built_by <> ''),
    built_at   timestamptz not null,
    submission uuid not null unique
);

create table dossiers.part (
    dossier_id uuid not null references dossiers.dossier,
    path       text not null check (path <> ''),
    digest     text not null check (digest ~ '^[0-9a-f]{64}$'),
    primary key (dossier_id, path)
);

-- What a claim lacked when the dossier was built.
create table dossiers.gap (
    dossier_id uuid not null references dossiers.dossier,
    claim      integer not null check (claim > 0),
    promise_id uuid not null,                               -- of plans
    clause     text not null,
    words      text not null,
    reason     text not null check (reason in ('NO_DATA', 'CRITERION_MISSING', 'NO_EVIDENCE', 'NO_VERDICT',
                                               'EVIDENCE_WITHDRAWN')),
    primary key (dossier_id, claim, reason)
);

create function dossiers.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a dossier stays as it was built: % refused', lower(tg_op);
end $$;

create trigger dossier_stays before update or delete on dossiers.dossier
    for each row execute function dossiers.refuse_change();
create trigger part_stays before update or delete on dossiers.part
    for each row execute function dossiers.refuse_change();
create trigger gap_stays before update or delete on dossiers.gap
    for each row execute function dossiers.refuse_change();
