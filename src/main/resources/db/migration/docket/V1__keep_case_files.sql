create schema docket;

-- Who of the office sees every case; identities that are hidden are shown to those who work on the case alone.
create function docket.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['CASE_OFFICER', 'COORDINATOR', 'LEADER', 'AUDITOR']
$$;

create table docket.case_file (
    id         uuid primary key,
    number     text not null unique check (number <> ''),
    procedure  text not null check (procedure <> ''),
    title      text not null check (title <> '' and length(title) <= 200),
    region     text not null check (region ~ '^([0-9]{6})?$'),
    unit       uuid,
    opened_at  timestamptz not null
);
create index case_by_procedure on docket.case_file (procedure, opened_at desc);
create index case_by_opening on docket.case_file (opened_at desc);

-- The last number given, by prefix and year.
create table docket.number (
    prefix text not null,
    year   int not null,
    last   int not null check (last > 0),
    primary key (prefix, year)
);

-- Which organisations look into which case, and as whom. Policies ask it.
create table docket.insight (
    case_id      uuid not null references docket.case_file,
    organization uuid not null,
    post         text not null,
    primary key (case_id, organization, post)
);
create index insight_by_organization on docket.insight (organization);

create table docket.party (
    case_id      uuid not null references docket.case_file,
    number       int not null check (number > 0),
    post         text not null check (post <> ''),
    confidential boolean not null,
    primary key (case_id, number)
);

-- Who a party is; apart from it, because not everybody who sees the case may learn it.
create table docket.identity (
    case_id      uuid not null,
    number       int not null,
    name         text not null check (name <> ''),
    contact      text not null,
    organization uuid,
    confidential boolean not null,
    primary key (case_id, number),
    foreign key (case_id, number) references docket.party (case_id, number)
);
create index identity_by_name on docket.identity (name);

-- A case is its acts. A row is never changed; two people cannot write the same ordinal; a wish sent twice is one row.
create table docket.act (
    case_id     uuid not null references docket.case_file,
    ordinal     int not null check (ordinal > 0),
    kind        text not null check (kind <> ''),
    move        text not null check (move in ('DONE', 'PROPOSED', 'APPROVED', 'REJECTED')),
    settles     int not null check ((settles > 0) = (move in ('APPROVED', 'REJECTED')) and settles < ordinal),
    post        text not null,
    author      text not null check (author <> ''),
    happened_at timestamp not null,
    recorded_at timestamptz not null,
    told        jsonb not null check (jsonb_typeof(told) = 'object'),
    seen_by     text[] not null,
    key         text not null unique check (key <> ''),
    primary key (case_id, ordinal)
);
create unique index act_settled_once on docket.act (case_id, settles) where settles > 0;

create table docket.exhibit (
    case_id      uuid not null references docket.case_file,
    number       int not null check (number > 0),
    kind         text not null,
    title        text not null,
    file         uuid not null,
    party        int not null check (party >= 0),
    confidential boolean not null,
    submitted_by text not null check (submitted_by <> ''),
    submitted_at timestamptz not null,
    primary key (case_id, number)
);
create index exhibit_by_file on docket.exhibit (file);

-- Who holds a post of the office, from when to when. A hand-over ends one row and begins another.
create table docket.assignment (
    id          uuid primary key,
    case_id     uuid not null references docket.case_file,
    post        text not null check (post <> ''),
    account     uuid not null,
    username    text not null check (username <> ''),
    from_on     date not null,
    to_on       date check (to_on >= from_on),
    stand_in    boolean not null,
    assigned_by text not null check (assigned_by <> ''),
    assigned_at timestamptz not null
);
create index assignment_by_case on docket.assignment (case_id);
create index assignment_by_account on docket.assignment (account);

create function docket.is_assigned(asked uuid) returns boolean language sql stable as $$
    select exists (select from docket.assignment a where a.case_id = asked and a.account = access.viewer_account()
        and coalesce(a.to_on, current_date) >= current_date)
$$;

do $$
declare
    kept text;
begin
    foreach kept in array array['case_file', 'insight', 'party', 'identity', 'act', 'exhibit', 'assignment'] loop
        execute format('alter table docket.%I enable row level security', kept);
        execute format('alter table docket.%I force row level security', kept);
        execute format('create policy added_by_office on docket.%I for insert with check (docket.is_office())', kept);
        if kept <> 'insight' and kept <> 'identity' then
            execute format('create policy seen_by_office on docket.%I for select using ((select docket.is_office()))', kept);
        end if;
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on docket.%I from quanheng_app', kept);
        end if;
    end loop;
end $$;

-- A hand-over writes when an assignment ends, and nothing else.
do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        grant update (to_on) on docket.assignment to quanheng_app;
    end if;
end $$;

create policy seen_by_itself on docket.insight for select
    using (organization = any (access.viewer_organizations()));
create policy seen_by_party on docket.case_file for select
    using (id in (select case_id from docket.insight));
create policy seen_by_party on docket.party for select
    using (case_id in (select case_id from docket.insight));
create policy seen_by_party on docket.act for select
    using (exists (select from docket.insight i where i.case_id = act.case_id and i.post = any (act.seen_by)));
create policy seen_by_party on docket.exhibit for select
    using (not confidential and case_id in (select case_id from docket.insight));
create policy seen_by_submitter on docket.exhibit for select
    using (exists (select from docket.identity i where i.case_id = exhibit.case_id and i.number = exhibit.party
        and i.organization = any (access.viewer_organizations())));
create policy seen_by_itself on docket.identity for select
    using (organization = any (access.viewer_organizations()));
create policy seen_by_party on docket.identity for select
    using (not confidential and case_id in (select case_id from docket.insight));
create policy seen_by_office on docket.identity for select
    using ((select docket.is_office()) and (not confidential or docket.is_assigned(case_id)));
create policy ended_by_office on docket.assignment for update
    using ((select docket.is_office()));
