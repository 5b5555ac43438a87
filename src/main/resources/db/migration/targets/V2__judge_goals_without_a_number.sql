-- A goal without a number is judged by a written criterion, on evidence, by a person who did not write it.
-- Nothing here is erased: it is withdrawn, by whom and when.
create table targets.criterion (
    id           uuid primary key,
    promise_id   uuid not null,                             -- of plans
    words        text not null check (words <> ''),
    written_by   text not null check (written_by <> ''),
    written_at   timestamptz not null,
    withdrawn_by text check (withdrawn_by <> ''),
    withdrawn_at timestamptz check (withdrawn_at >= written_at),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    unique (id, written_by)
);

create unique index one_live_criterion on targets.criterion (promise_id) where withdrawn_at is null;

create table targets.proof (
    id           uuid primary key,
    criterion_id uuid not null references targets.criterion,
    evidence_id  uuid not null,                             -- of evidence
    says         text not null check (says <> ''),
    added_by     text not null check (added_by <> ''),
    added_at     timestamptz not null,
    withdrawn_by text check (withdrawn_by <> ''),
    withdrawn_at timestamptz check (withdrawn_at >= added_at),
    check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index proof_of_criterion on targets.proof (criterion_id);

create table targets.verdict (
    id           uuid primary key,
    criterion_id uuid not null,
    author       text not null,                             -- of the criterion, to keep the reviewer from being him
    outcome      text not null check (outcome in ('MET', 'ON_COURSE', 'NOT_MET')),
    on_day       date not null,
    reasons      text not null check (reasons <> ''),
    reviewed_by  text not null check (reviewed_by <> author),
    reviewed_at  timestamptz not null,
    withdrawn_by text check (withdrawn_by <> ''),
    withdrawn_at timestamptz check (withdrawn_at >= reviewed_at),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    foreign key (criterion_id, author) references targets.criterion (id, written_by)
);

create unique index one_live_verdict on targets.verdict (criterion_id) where withdrawn_at is null;

-- What a verdict rests on: it falls with the first of them.
create table targets.verdict_proof (
    verdict_id uuid not null references targets.verdict,
    proof_id   uuid not null references targets.proof,
    primary key (verdict_id, proof_id)
);

create function targets.keep_judgement() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'what a judgement rests on is withdrawn, never erased';
    end if;
    if old.withdrawn_at is not null
       or to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by' is distinct from
          to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by' then
        raise exception 'what a judgement rests on never changes but by its withdrawal';
    end if;
    return new;
end $$;

create trigger criterion_stays before update or delete on targets.criterion
    for each row execute function targets.keep_judgement();
create trigger proof_stays before update or delete on targets.proof
    for each row execute function targets.keep_judgement();
create trigger verdict_stays before update or delete on targets.verdict
    for each row execute function targets.keep_judgement();
