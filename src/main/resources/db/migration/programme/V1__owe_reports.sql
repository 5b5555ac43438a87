create schema programme;

-- Who sees what every unit owes; a unit sees its own.
create function programme.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR', 'LEADER', 'AUDITOR']
$$;

-- A duty of a plan to report again and again, as a person confirmed it. A row is ended, never changed.
create table programme.schedule (
    id           uuid primary key,
    plan_id      uuid not null,
    plan_title   text not null check (plan_title <> ''),
    version_id   uuid not null,
    version      int not null check (version > 0),
    clause_id    text not null,
    sentence     text not null check (sentence <> ''),
    cadence      text not null check (cadence in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    recipient    text not null,
    limit_unit   text not null check (limit_unit in ('DAYS', 'WORKDAYS', 'DAY_OF_MONTH')),
    limit_count  int not null check (limit_count between 0 and 366),
    limit_named  boolean not null,   -- by the sentence; else by the office
    from_on      date not null,
    to_on        date not null check (to_on >= from_on),
    confirmed_by text not null check (confirmed_by <> ''),
    confirmed_at timestamptz not null,
    ended_on     date,
    ended_by     text,
    ended_why    text check ((ended_on is null) = (ended_why is null))
);
-- one sentence binds once at a time
create unique index schedule_once on programme.schedule (plan_id, md5(sentence)) where ended_on is null;

-- Which unit owes reports under it, from when to when, and by which words of the plan or whose decision.
create table programme.owing (
    schedule_id  uuid not null references programme.schedule,
    organization uuid not null,
    name         text not null check (name <> ''),
    why          text not null check (why <> ''),
    from_on      date not null,
    to_on        date check (to_on >= from_on),
    primary key (schedule_id, organization, from_on)
);

-- A period nobody writes for any more.
create table programme.closing (
    schedule_id uuid not null references programme.schedule,
    period_from date not null,
    closed_on   date not null,
    closed_by   text not null check (closed_by <> ''),
    why         text not null check (why <> ''),
    primary key (schedule_id, period_from)
);

-- A report owed. What decides it is in its acts; the columns that move are moved with them, by whoever saw them last.
create table programme.report (
    id           uuid primary key,
    schedule_id  uuid not null references programme.schedule,
    organization uuid not null,
    answering    uuid not null,      -- who writes it now: another where the unit was merged
    name         text not null check (name <> ''),
    period_from  date not null,
    period_to    date not null check (period_to >= period_from),
    last_day     date not null check (last_day >= period_to),
    state        text not null default 'OWED'
        check (state in ('OWED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
    revision     int not null default 0 check (revision >= 0),
    submitted_on date,
    late_why     text check (late_why is null or submitted_on is not null),
    unique (schedule_id, organization, period_from),
    check (state not in ('SUBMITTED', 'ACCEPTED') or submitted_on is not null),
    check (submitted_on is null or submitted_on <= last_day or late_why is not null)
);
create index report_open on programme.report (last_day, id) where state in ('OWED', 'DRAFT', 'RETURNED');
create index report_submitted on programme.report (submitted_on, id) where state = 'SUBMITTED';
create index report_by_unit on programme.report (answering, last_day, id);
create index report_by_owner on programme.report (organization);
create index report_by_period on programme.report (schedule_id, period_from);

-- Every text that was ever kept, and what the product told beside it when it was handed in.
create table programme.report_text (
    report_id uuid not null references programme.report,
    number    int not null check (number > 0),
    told      jsonb not null check (jsonb_typeof(told) = 'object'),
    facts     jsonb,
    kept_by   text not null check (kept_by <> ''),
    kept_at   timestamptz not null,
    primary key (report_id, number)
);

create table programme.report_act (
    report_id   uuid not null references programme.report,
    ordinal     int not null check (ordinal > 0),
    kind        text not null check (kind in
        ('DRAFTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'REMINDED', 'WITHDRAWN', 'HANDED_ON')),
    state       text not null,
    text_number int not null check (text_number >= 0),
    happened_on date not null,
    remarks     text not null,
    author      text not null check (author <> ''),
    recorded_at timestamptz not null,
    primary key (report_id, ordinal),
    check (kind not in ('RETURNED', 'WITHDRAWN', 'HANDED_ON') or remarks <> '')
);

create table programme.report_file (
    report_id uuid not null references programme.report,
    file      uuid not null,
    name      text not null check (name <> ''),
    kept_by   text not null check (kept_by <> ''),
    kept_at   timestamptz not null,
    -- stays on the list with who took it back and why
    withdrawn_by  text,
    withdrawn_why text check ((withdrawn_by is null) = (withdrawn_why is null)),
    primary key (report_id, file)
);
create index report_file_by_file on programme.report_file (file);

do $$
declare
    kept text;
begin
    foreach kept in array array['report', 'report_text', 'report_act', 'report_file', 'owing'] loop
        execute format('alter table programme.%I enable row level security', kept);
        execute format('alter table programme.%I force row level security', kept);
        execute format('create policy seen_by_office on programme.%I for select using ((select programme.is_office()))', kept);
        execute format('create policy added_by_office on programme.%I for insert with check ((select programme.is_office()))', kept);
    end loop;
    foreach kept in array array['schedule', 'owing', 'closing', 'report', 'report_text', 'report_act', 'report_file'] loop
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on programme.%I from quanheng_app', kept);
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        grant update (ended_on, ended_by, ended_why) on programme.schedule to quanheng_app;
        grant update (to_on) on programme.owing to quanheng_app;
        grant update (answering, last_day, state, revision, submitted_on, late_why) on programme.report to quanheng_app;
        grant update (withdrawn_by, withdrawn_why) on programme.report_file to quanheng_app;
    end if;
end $$;

create policy seen_by_itself on programme.report for select using
    (organization = any (access.viewer_organizations()) or answering = any (access.viewer_organizations()));
create policy moved_by_itself on programme.report for update using (answering = any (access.viewer_organizations()));
create policy moved_by_office on programme.report for update using ((select programme.is_office()));
create policy ended_by_office on programme.owing for update using ((select programme.is_office()));
create policy seen_by_itself on programme.owing for select using (organization = any (access.viewer_organizations()));
create policy withdrawn_by_office on programme.report_file for update using ((select programme.is_office()));
create policy withdrawn_by_itself on programme.report_file for update using
    (exists (select from programme.report r where r.id = report_file.report_id and r.answering = any (access.viewer_organizations())));

do $$
declare
    kept text;
begin
    foreach kept in array array['report_text', 'report_act', 'report_file'] loop
        execute format('create policy seen_by_unit on programme.%1$I for select using
            (exists (select from programme.report r where r.id = %1$I.report_id))', kept);
        execute format('create policy added_by_unit on programme.%1$I for insert with check
            (exists (select from programme.report r where r.id = %1$I.report_id
                and r.answering = any (access.viewer_organizations())))', kept);
    end loop;
end $$;
