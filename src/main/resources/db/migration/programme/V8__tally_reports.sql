-- How many reports stand alike: what the office's list tells above it, kept by the database with every move, so that
-- nobody counts years of reports for a page.
alter table programme.report add column late boolean not null generated always as
    (submitted_on is not null and submitted_on > last_day) stored;

create table programme.report_tally (
    schedule_id uuid not null references programme.schedule,
    period_from date not null,
    period_to   date not null,
    last_day    date not null,
    mend_by     date,
    state       text not null,
    late        boolean not null,
    reports     int not null,
    unique nulls not distinct (schedule_id, period_from, period_to, last_day, mend_by, state, late)
);

create function programme.tally_owed_reports() returns trigger language plpgsql
    security definer set search_path = pg_catalog as $$
begin
    insert into programme.report_tally as kept
    select schedule_id, period_from, period_to, last_day, mend_by, state, late, count(*)
    from came
    group by schedule_id, period_from, period_to, last_day, mend_by, state, late
    order by schedule_id, period_from, period_to, last_day, mend_by, state, late
    on conflict (schedule_id, period_from, period_to, last_day, mend_by, state, late)
        do update set reports = kept.reports + excluded.reports;
    return null;
end $$;

-- Rows are taken in one order, so that two who move reports wait for each other, and never both ways.
create function programme.tally_moved_reports() returns trigger language plpgsql
    security definer set search_path = pg_catalog as $$
begin
    insert into programme.report_tally as kept
    select schedule_id, period_from, period_to, last_day, mend_by, state, late, sum(step)
    from (select came.*, 1 as step from came union all select went.*, -1 from went) moved
    group by schedule_id, period_from, period_to, last_day, mend_by, state, late
    having sum(step) <> 0
    order by schedule_id, period_from, period_to, last_day, mend_by, state, late
    on conflict (schedule_id, period_from, period_to, last_day, mend_by, state, late)
        do update set reports = kept.reports + excluded.reports;
    return null;
end $$;

insert into programme.report_tally
select schedule_id, period_from, period_to, last_day, mend_by, state, late, count(*) from programme.report
group by schedule_id, period_from, period_to, last_day, mend_by, state, late;

create trigger tally_owed after insert on programme.report
    referencing new table as came for each statement execute function programme.tally_owed_reports();
create trigger tally_moved after update on programme.report
    referencing old table as went new table as came for each statement execute function programme.tally_moved_reports();

do $$
begin
    alter table programme.report_tally enable row level security;
    create policy seen_by_office on programme.report_tally for select using ((select programme.is_office()));
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke insert, update, delete, truncate, references, trigger on programme.report_tally from quanheng_app;
    end if;
end $$;
