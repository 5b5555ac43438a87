-- Whose work a clock is, so that a list need not go through the cases of others: the acting unit, and whether nobody
-- at all was ever assigned to the case.
alter table docket.due add column unit uuid, add column free boolean not null default true;
alter table docket.awaiting add column unit uuid;
update docket.due d set unit = c.unit, free = not exists (select from docket.assignment a where a.case_id = d.case_id)
    from docket.case_file c where c.id = d.case_id;
update docket.awaiting w set unit = c.unit from docket.case_file c where c.id = w.case_id;
create index due_by_unit on docket.due (unit, last_day, case_id);
create index due_of_nobody on docket.due (last_day, case_id) where free;
create index awaiting_by_day on docket.awaiting (since, case_id);
create index awaiting_by_unit on docket.awaiting (unit, since, case_id);

-- Somebody is assigned on the day the office says it is, not on that of the database.
create function docket.today() returns date language sql stable as $$
    select coalesce(nullif(current_setting('quanheng.day', true), '')::date, current_date)
$$;
create or replace function docket.is_assigned(asked uuid) returns boolean language sql stable as $$
    select exists (select from docket.assignment a where a.case_id = asked and a.account = access.viewer_account()
        and docket.today() between a.from_on and coalesce(a.to_on, docket.today()))
$$;

-- Last days that moved because the working calendar did.
create table docket.moved (
    id       bigint generated always as identity primary key,
    case_id  uuid not null references docket.case_file,
    starter  int not null,
    clock    text not null,
    post     text not null,
    party    int not null,
    was_on   date,
    is_on    date,
    because  text not null,
    moved_at timestamptz not null
);
create index moved_by_case on docket.moved (case_id, moved_at desc);
alter table docket.moved enable row level security;
alter table docket.moved force row level security;
create policy kept_by_office on docket.moved using ((select docket.is_office()));
create policy seen_by_party on docket.moved for select
    using (exists (select from docket.insight i where i.case_id = moved.case_id and i.post = moved.post)
        and (party = 0 or exists (select from docket.identity i where i.case_id = moved.case_id
            and i.number = moved.party and i.organization = any (access.viewer_organizations()))));
