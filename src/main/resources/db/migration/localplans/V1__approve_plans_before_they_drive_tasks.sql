create schema localplans;

create function localplans.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR', 'LEADER', 'AUDITOR']
$$;

-- Plans that stand under another one, and those of their versions that were approved. They bear no words, so that
-- whoever puts a version in force is refused without seeing whose it is.
create table localplans.bound (
    plan_id uuid primary key
);
create table localplans.approved (
    version_id  uuid primary key,
    plan_id     uuid not null references localplans.bound,
    number      text not null check (number <> ''),
    approved_on date not null
);

-- The plan of a unit under a plan of a higher level.
create table localplans.local_plan (
    plan_id   uuid primary key references localplans.bound,
    parent_id uuid not null check (parent_id <> plan_id),
    unit      uuid not null,
    unit_name text not null check (unit_name <> ''),
    region    text not null,
    -- the region it is the plan of; null for a park, and for a unit in the parent's own region
    area      text,
    level     text not null check (level in ('REGION', 'PARK')),
    made_by   text not null check (made_by <> ''),
    made_at   timestamptz not null,
    constraint a_unit_has_one_plan_under_a_parent unique (parent_id, unit),
    constraint a_region_has_one_plan_under_a_parent unique (parent_id, area)
);

-- Each version that was handed in, and what became of it. Both versions of a returned plan stay.
create table localplans.submission (
    version_id   uuid primary key,
    plan_id      uuid not null references localplans.local_plan,
    number       text not null check (number <> ''),
    round        int not null check (round >= 1),
    digest       text not null,
    words        text not null,
    submitted_on date not null,
    submitted_by text not null check (submitted_by <> ''),
    submitted_at timestamptz not null,
    outcome      text check (outcome in ('RETURNED', 'APPROVED', 'WITHDRAWN')),
    outcome_on   date,
    check ((outcome is null) = (outcome_on is null)),
    constraint a_case_counts_its_rounds unique (number, round)
);
create unique index one_version_is_under_review on localplans.submission (plan_id) where outcome is null;
create unique index a_text_is_handed_in_once on localplans.submission (plan_id, digest)
    where outcome is distinct from 'WITHDRAWN';

-- What was found of a clause; the last revision holds. Whoever did not see the last one writes none.
create table localplans.opinion (
    version_id uuid not null references localplans.submission,
    clause_id  text not null check (clause_id <> ''),
    revision   int not null check (revision >= 1),
    opinion    text not null check (opinion in ('AGREE', 'AMEND')),
    remark     text not null,
    carried    boolean not null,
    given_by   text not null check (given_by <> ''),
    given_at   timestamptz not null,
    primary key (version_id, clause_id, revision),
    constraint an_amendment_says_what check (opinion = 'AGREE' or remark <> '')
);

-- Which promise of the parent a clause carries, as a person said; the last revision holds.
create table localplans.carrying (
    version_id uuid not null references localplans.submission,
    clause_id  text not null check (clause_id <> ''),
    promise_id uuid not null,
    revision   int not null check (revision >= 1),
    holds      boolean not null,
    said_by    text not null check (said_by <> ''),
    said_at    timestamptz not null,
    primary key (version_id, clause_id, promise_id, revision)
);

-- Whom the office asked for a plan under a parent, and until when.
create table localplans.call (
    parent_id uuid not null,
    unit      uuid not null,
    unit_name text not null check (unit_name <> ''),
    called_on date not null,
    due_on    date not null check (due_on >= called_on),
    called_by text not null check (called_by <> ''),
    primary key (parent_id, unit)
);

create function localplans.only_ends() returns trigger language plpgsql as $$
begin
    if old.outcome is not null
        or to_jsonb(old) - 'outcome' - 'outcome_on' is distinct from to_jsonb(new) - 'outcome' - 'outcome_on' then
        raise exception 'a submission is only given an outcome, once';
    end if;
    return new;
end $$;
create trigger only_ends before update on localplans.submission
    for each row execute function localplans.only_ends();

create function localplans.while_under_review() returns trigger language plpgsql as $$
begin
    if not exists (select from localplans.submission where version_id = new.version_id and outcome is null) then
        raise exception 'the version % is not under review', new.version_id;
    end if;
    return new;
end $$;
create trigger while_under_review before insert on localplans.opinion
    for each row execute function localplans.while_under_review();

-- A version is approved with every remark settled.
create function localplans.without_remarks() returns trigger language plpgsql as $$
begin
    if exists (select from localplans.opinion o
                where o.version_id = new.version_id and o.opinion = 'AMEND'
                  and not exists (select from localplans.opinion l where l.version_id = o.version_id
                                   and l.clause_id = o.clause_id and l.revision > o.revision)) then
        raise exception 'a remark on the version % is not settled', new.version_id;
    end if;
    return new;
end $$;
create trigger without_remarks before insert on localplans.approved
    for each row execute function localplans.without_remarks();

-- Only approved versions drive tasks. What is approved is a text: a version made of an approved one, to put right how
-- it was read, is of the same file and needs no further approval.
create function localplans.only_approved() returns trigger language plpgsql as $$
begin
    if exists (select from localplans.bound where plan_id = new.plan_id)
        and not exists (select from localplans.approved a
                          join plans.version approved on approved.id = a.version_id
                          join plans.version wanted on wanted.evidence_id = approved.evidence_id
                         where a.plan_id = new.plan_id and wanted.id = new.version_id) then
        raise exception 'the version % stands under a plan of a higher level and is not approved', new.version_id;
    end if;
    return new;
end $$;
create trigger only_approved before insert or update of version_id, plan_id on plans.confirmation
    for each row execute function localplans.only_approved();

do $$
declare
    kept text;
begin
    foreach kept in array array['local_plan', 'submission', 'opinion', 'carrying', 'call'] loop
        execute format('alter table localplans.%I enable row level security', kept);
        execute format('alter table localplans.%I force row level security', kept);
        execute format('create policy seen_by_office on localplans.%I for select using ((select localplans.is_office()))', kept);
        execute format('create policy added_by_office on localplans.%I for insert with check (localplans.is_office())', kept);
    end loop;
end $$;
-- whoever confirms is told what is approved; only the office approves
alter table localplans.approved enable row level security;
alter table localplans.approved force row level security;
create policy seen_by_all on localplans.approved for select using (true);
create policy added_by_office on localplans.approved for insert with check ((select localplans.is_office()));
create policy seen_by_itself on localplans.local_plan for select
    using (unit = any ((select access.viewer_organizations())::uuid[]));
create policy added_by_itself on localplans.local_plan for insert
    with check (unit = any (access.viewer_organizations()));
create policy seen_by_itself on localplans.submission for select
    using (plan_id in (select plan_id from localplans.local_plan));
create policy added_by_itself on localplans.submission for insert
    with check (plan_id in (select plan_id from localplans.local_plan));
create policy ended_by_office on localplans.submission for update using ((select localplans.is_office()));
create policy seen_by_itself on localplans.call for select
    using (unit = any ((select access.viewer_organizations())::uuid[]));
-- a unit learns what was found once the office has said so
create policy seen_by_itself on localplans.opinion for select
    using (version_id in (select version_id from localplans.submission where outcome in ('RETURNED', 'APPROVED')));
create policy seen_by_itself on localplans.carrying for select
    using (version_id in (select version_id from localplans.submission where outcome in ('RETURNED', 'APPROVED')));

do $$
declare
    kept text;
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        foreach kept in array array['bound', 'approved', 'local_plan', 'submission', 'opinion', 'carrying', 'call'] loop
            execute format('revoke update, delete, truncate, references, trigger on localplans.%I from quanheng_app', kept);
        end loop;
        grant update (outcome, outcome_on) on localplans.submission to quanheng_app;
    end if;
end $$;
