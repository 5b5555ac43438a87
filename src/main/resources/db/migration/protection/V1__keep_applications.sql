create schema protection;

-- What somebody brings before the office: a draft until it is sent, then never changed.
create table protection.application (
    id           uuid primary key,
    number       text unique check (number <> ''),
    account      text not null check (account <> ''),      -- who typed it
    organization uuid,                                      -- whose it is; null where the counter took it for somebody
    entry        text not null check (entry in ('COUNTER', 'HOTLINE', 'WEB', 'STATION', 'PLATFORM')),
    answers      jsonb not null,
    begun_at     timestamptz not null,
    sent_at      timestamptz check (sent_at >= begun_at),
    check ((number is null) = (sent_at is null))
);
create index application_by_sending on protection.application (sent_at desc);
create index application_by_right on protection.application ((answers ->> 'number')) where sent_at is not null;

-- Who it comes from. Of a tip-off only the officers may know.
create table protection.applicant (
    application  uuid primary key references protection.application,
    organization uuid,
    confidential boolean not null,
    answers      jsonb not null
);

create table protection.material (
    application  uuid not null references protection.application,
    ordinal      integer not null check (ordinal > 0),
    organization uuid,
    kind         text not null check (kind <> ''),
    title        text not null check (title <> ''),
    file         uuid not null,
    kept_at      timestamptz not null,
    primary key (application, ordinal)
);

-- Where it went, and why. Another route than the proposed one needs a reason.
create table protection.routing (
    application uuid primary key references protection.application,
    row         text not null check (row <> ''),
    proposed    text not null check (proposed <> ''),
    chosen      text not null check (chosen <> ''),
    reason      text not null,
    routed_by   text not null check (routed_by <> ''),
    routed_at   timestamptz not null,
    case_number text not null,                               -- empty where the route opens no case here
    check (chosen = proposed or reason <> '')
);

alter table protection.application enable row level security;
alter table protection.application force row level security;
alter table protection.applicant enable row level security;
alter table protection.applicant force row level security;
alter table protection.material enable row level security;
alter table protection.material force row level security;

create policy of_its_organization on protection.application
    using (organization = any (access.viewer_organizations()));
create policy seen_by_staff on protection.application for select
    using (access.viewer_roles() && array['COORDINATOR', 'CASE_OFFICER', 'LEADER', 'AUDITOR']);
create policy kept_by_officers on protection.application
    using (access.viewer_roles() && array['CASE_OFFICER']);

create policy of_its_organization on protection.applicant
    using (organization = any (access.viewer_organizations()));
create policy seen_by_staff on protection.applicant for select
    using (not confidential and access.viewer_roles() && array['COORDINATOR', 'LEADER', 'AUDITOR']);
create policy kept_by_officers on protection.applicant
    using (access.viewer_roles() && array['CASE_OFFICER']);

create policy of_its_organization on protection.material
    using (organization = any (access.viewer_organizations()));
create policy kept_by_officers on protection.material
    using (access.viewer_roles() && array['CASE_OFFICER']);

-- What was sent stays as it was sent.
create function protection.refuse_change() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null then
        raise exception 'application % was sent and is not changed', old.id using errcode = '23514';
    end if;
    return new;
end $$;
create trigger application_stays_as_sent before update or delete on protection.application
    for each row execute function protection.refuse_change();
