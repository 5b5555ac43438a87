create schema bodies;
create extension if not exists btree_gist;

-- Who sees everything of the bodies, and who keeps them; a unit sees the bodies it sits in.
create function bodies.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR', 'LEADER', 'AUDITOR']
$$;
create function bodies.is_keeper() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR']
$$;

-- A leading group, its office, a joint conference, a special group.
create table bodies.body (
    id         uuid primary key,
    kind       text not null check (kind in ('LEADING_GROUP', 'OFFICE', 'JOINT_CONFERENCE', 'SPECIAL_GROUP')),
    name       text not null check (name <> ''),
    region     text not null check (region ~ '^[0-9]{6}$'),
    of_body    uuid references bodies.body,   -- whose office it is
    from_on    date not null,
    last_on    date,
    plan_id    uuid,
    version    int,
    clause_id  text,
    basis      text not null check (basis <> ''),   -- the sentence of the plan, or the document
    finding    text unique,                         -- what in a plan it was made of
    revision   int not null default 0 check (revision >= 0),
    opened_by  text not null check (opened_by <> ''),
    opened_at  timestamptz not null,
    closed_why text check ((last_on is null) = (closed_why is null)),
    constraint body_ends_after_it_begins check (last_on >= from_on),
    check (num_nulls(plan_id, version, clause_id) in (0, 3)),
    constraint no_day_has_the_body_twice exclude using gist (
        region with =, name with =, daterange(from_on, last_on, '[]') with &&)
);

create table bodies.seat (
    id      uuid primary key,
    body_id uuid not null references bodies.body,
    post    text not null check (post <> ''),
    rank    text not null check (rank in ('HEAD', 'DEPUTY', 'MEMBER', 'LIAISON')),
    ordinal int not null check (ordinal > 0),
    unique (body_id, ordinal),
    unique (id, body_id)
);

-- Who holds a seat from when to when. A row is ended or corrected, never deleted.
create table bodies.term (
    id           uuid primary key,
    seat_id      uuid not null,
    body_id      uuid not null,
    organization uuid not null,
    unit         text not null check (unit <> ''),   -- as it was called then
    person       text not null check (person <> ''),
    post         text not null,
    from_on      date not null,
    last_on      date,
    end_why      text,
    plan_id      uuid,
    version      int,
    finding_id   uuid,
    revision     int not null default 0 check (revision >= 0),
    added_by     text not null check (added_by <> ''),
    added_at     timestamptz not null,
    foreign key (seat_id, body_id) references bodies.seat (id, body_id),
    check (num_nulls(plan_id, version, finding_id) in (0, 3)),
    constraint term_ends_after_it_begins check (last_on >= from_on),
    constraint no_day_has_the_seat_twice exclude using gist (
        seat_id with =, daterange(from_on, last_on, '[]') with &&),
    constraint no_day_has_the_person_twice exclude using gist (
        body_id with =, person with =, daterange(from_on, last_on, '[]') with &&)
);
create index term_by_unit on bodies.term (organization);

-- Who comes in a member's stead (代会人), for some days or for one.
create table bodies.substitute (
    id       uuid primary key,
    term_id  uuid not null references bodies.term,
    body_id  uuid not null references bodies.body,
    person   text not null check (person <> ''),
    post     text not null,
    from_on  date not null,
    last_on  date not null,
    added_by text not null check (added_by <> ''),
    added_at timestamptz not null,
    constraint substitute_ends_after_he_begins check (last_on >= from_on),
    constraint no_day_has_two_substitutes exclude using gist (
        term_id with =, daterange(from_on, last_on, '[]') with &&)
);

-- Which unit has to do with which body or meeting, and on which days. Kept by triggers; policies ask it.
create table bodies.involved (
    source       uuid primary key,
    subject      uuid not null,
    organization uuid not null,
    days         daterange not null
);
create index involved_subject on bodies.involved (subject, organization);

create table bodies.meeting (
    id            uuid primary key,
    body_id       uuid not null references bodies.body,
    body_name     text not null check (body_name <> ''),   -- as it was called then
    kind          text not null check (kind in ('ANNUAL', 'TOPICAL', 'REGULAR')),
    title         text not null check (title <> ''),
    met_on        date not null,
    begins        text not null,
    place         text not null,
    agenda        jsonb not null check (jsonb_typeof(agenda) = 'array'),
    state         text not null default 'PLANNED' check (state in ('PLANNED', 'CALLED', 'ISSUED', 'CANCELLED')),
    revision      int not null default 0 check (revision >= 0),
    notice_number text unique,
    called_on     date,
    notice_docx   uuid,
    notice_pdf    uuid,
    cancelled_why text check (cancelled_why <> ''),
    made_by       text not null check (made_by <> ''),
    made_at       timestamptz not null,
    unique (id, body_id),
    check (state not in ('CALLED', 'ISSUED') or (notice_number is not null and called_on is not null)),
    check ((state = 'CANCELLED') = (cancelled_why is not null))
);
create index meeting_by_day on bodies.meeting (met_on desc, id);

-- The members on that day as the notice names them, each with who comes in his stead.
create table bodies.invitation (
    meeting_id    uuid not null references bodies.meeting,
    term_id       uuid not null references bodies.term,
    ordinal       int not null check (ordinal > 0),
    organization  uuid not null,
    unit          text not null check (unit <> ''),
    person        text not null check (person <> ''),
    post          text not null,
    seat          text not null check (seat <> ''),
    standin       text not null default '',
    standin_post  text not null default '',
    primary key (meeting_id, term_id)
);

create table bodies.attendance (
    meeting_id uuid not null,
    term_id    uuid not null,
    how        text not null check (how in ('PRESENT', 'SUBSTITUTE', 'ABSENT')),
    standin    text not null,
    reason     text not null,
    kept_by    text not null check (kept_by <> ''),
    kept_at    timestamptz not null,
    primary key (meeting_id, term_id),
    foreign key (meeting_id, term_id) references bodies.invitation,
    check ((how = 'SUBSTITUTE') = (standin <> '')),
    check ((how = 'ABSENT') = (reason <> ''))
);

-- Every draft of minutes that was kept; none is ever changed.
create table bodies.draft (
    meeting_id uuid not null references bodies.meeting,
    number     int not null check (number > 0),
    words      jsonb not null check (jsonb_typeof(words) = 'object'),
    kept_by    text not null check (kept_by <> ''),
    kept_at    timestamptz not null,
    primary key (meeting_id, number)
);

-- The minutes as issued: nothing of them changes any more.
create table bodies.issue (
    meeting_id  uuid primary key,
    body_id     uuid not null,
    met_on      date not null,
    number      text not null unique,
    on_day      date not null,
    approved_by text not null check (approved_by <> ''),
    words       jsonb not null check (jsonb_typeof(words) = 'object'),
    docx        uuid not null,
    pdf         uuid,
    issued_by   text not null check (issued_by <> ''),
    issued_at   timestamptz not null,
    foreign key (meeting_id, body_id) references bodies.meeting (id, body_id),
    constraint issued_after_it_was_held check (on_day >= met_on)
);

-- What is to be corrected in issued minutes, said on a later day.
create table bodies.note (
    meeting_id uuid not null references bodies.issue,
    ordinal    int not null check (ordinal > 0),
    on_day     date not null,
    words      text not null check (words <> ''),
    author     text not null check (author <> ''),
    noted_at   timestamptz not null,
    primary key (meeting_id, ordinal)
);

-- What a meeting told units to do. What became of it is in its acts.
create table bodies.action (
    id            uuid primary key,
    meeting_id    uuid not null references bodies.issue,
    body_id       uuid not null references bodies.body,
    body_name     text not null,
    meeting_title text not null,
    ordinal       int not null check (ordinal > 0),
    what          text not null check (what <> ''),
    owners        text not null check (owners <> ''),   -- as printed, who leads first
    serves        text not null,                        -- the promise or clause it serves, as titled then
    promise_id    uuid,
    met_on        date not null,
    opened_on     date not null,
    last_day      date not null,
    state         text not null default 'OPEN' check (state in ('OPEN', 'REPORTED', 'RETURNED', 'VERIFIED')),
    revision      int not null default 0 check (revision >= 0),
    reported_on   date,
    verified_on   date,
    unique (meeting_id, ordinal),
    constraint due_after_the_meeting check (last_day >= met_on),
    check (state not in ('REPORTED', 'VERIFIED') or reported_on is not null),
    check ((state = 'VERIFIED') = (verified_on is not null)),
    check (verified_on >= reported_on)
);
create index action_open on bodies.action (last_day, id) where state <> 'VERIFIED';

create table bodies.action_owner (
    action_id    uuid not null references bodies.action,
    organization uuid not null,
    answering    uuid not null,   -- who does it now: another where the unit was merged
    unit         text not null check (unit <> ''),
    lead         boolean not null,
    primary key (action_id, organization)
);
create unique index action_has_one_lead on bodies.action_owner (action_id) where lead;
create index action_by_unit on bodies.action_owner (answering);

create table bodies.action_act (
    action_id   uuid not null references bodies.action,
    ordinal     int not null check (ordinal > 0),
    kind        text not null check (kind in ('REPORTED', 'RETURNED', 'VERIFIED', 'HANDED_ON')),
    happened_on date not null,
    words       text not null check (words <> '' or kind = 'VERIFIED'),
    author      text not null check (author <> ''),
    recorded_at timestamptz not null,
    primary key (action_id, ordinal)
);

create table bodies.action_file (
    action_id     uuid not null references bodies.action,
    file          uuid not null,
    name          text not null check (name <> ''),
    kept_by       text not null check (kept_by <> ''),
    kept_at       timestamptz not null,
    withdrawn_by  text,
    withdrawn_why text check ((withdrawn_by is null) = (withdrawn_why is null)),
    primary key (action_id, file)
);
create index action_file_by_file on bodies.action_file (file);

-- What nobody may do, whichever way he asks for it.
create function bodies.refuse(broken text, told text) returns void language plpgsql as $$
begin
    raise exception '"%": %', broken, told using errcode = 'check_violation', constraint = broken;
end $$;

create function bodies.keep_term_within_body() returns trigger language plpgsql as $$
begin
    if not exists (select from bodies.body b where b.id = new.body_id
            and daterange(b.from_on, b.last_on, '[]') @> daterange(new.from_on, new.last_on, '[]')) then
        perform bodies.refuse('term_within_body', 'the body is not there on some of the days');
    end if;
    return new;
end $$;
create trigger within_body before insert or update on bodies.term
    for each row execute function bodies.keep_term_within_body();

create function bodies.keep_substitute_within_term() returns trigger language plpgsql as $$
begin
    if not exists (select from bodies.term t where t.id = new.term_id and t.body_id = new.body_id
            and daterange(t.from_on, t.last_on, '[]') @> daterange(new.from_on, new.last_on, '[]')) then
        perform bodies.refuse('substitute_within_term', 'nobody is to be stood in for on some of the days');
    end if;
    return new;
end $$;
create trigger within_term before insert or update on bodies.substitute
    for each row execute function bodies.keep_substitute_within_term();

create function bodies.keep_meeting_as_called() returns trigger language plpgsql as $$
begin
    if not exists (select from bodies.body b where b.id = new.body_id
            and daterange(b.from_on, b.last_on, '[]') @> new.met_on) and new.state = 'PLANNED' then
        perform bodies.refuse('meeting_within_body', 'the body is not there on the day');
    end if;
    if tg_op = 'UPDATE' and old.state <> 'PLANNED'
            and (old.kind, old.title, old.met_on, old.begins, old.place, old.agenda, old.notice_number)
                is distinct from (new.kind, new.title, new.met_on, new.begins, new.place, new.agenda, new.notice_number) then
        perform bodies.refuse('meeting_as_called', 'the notice is issued');
    end if;
    return new;
end $$;
create trigger as_called before insert or update on bodies.meeting
    for each row execute function bodies.keep_meeting_as_called();

-- Only who holds his seat on the day is asked to come and is counted as having been there.
create function bodies.keep_to_members() returns trigger language plpgsql as $$
begin
    if not exists (select from bodies.term t join bodies.meeting m on m.body_id = t.body_id
            where t.id = new.term_id and m.id = new.meeting_id and daterange(t.from_on, t.last_on, '[]') @> m.met_on) then
        perform bodies.refuse('member_on_the_day', 'no member on the day of the meeting');
    end if;
    if exists (select from bodies.issue i where i.meeting_id = new.meeting_id) then
        perform bodies.refuse('minutes_are_issued', 'the minutes are issued');
    end if;
    return new;
end $$;
create trigger member_on_the_day before insert or update on bodies.invitation
    for each row execute function bodies.keep_to_members();
create trigger member_on_the_day before insert or update on bodies.attendance
    for each row execute function bodies.keep_to_members();

create function bodies.refuse_when_issued() returns trigger language plpgsql as $$
begin
    if exists (select from bodies.issue i where i.meeting_id = new.meeting_id) then
        perform bodies.refuse('minutes_are_issued', 'the minutes are issued');
    end if;
    return new;
end $$;
create trigger not_when_issued before insert on bodies.draft
    for each row execute function bodies.refuse_when_issued();

create function bodies.involve_member() returns trigger language plpgsql as $$
begin
    insert into bodies.involved values (new.id, new.body_id, new.organization, daterange(new.from_on, new.last_on, '[]'))
    on conflict (source) do update set organization = excluded.organization, days = excluded.days;
    return null;
end $$;
create trigger involve after insert or update on bodies.term for each row execute function bodies.involve_member();

create function bodies.involve_guest() returns trigger language plpgsql as $$
begin
    insert into bodies.involved
    select gen_random_uuid(), new.meeting_id, new.organization, daterange(m.met_on, m.met_on, '[]')
    from bodies.meeting m where m.id = new.meeting_id;
    return null;
end $$;
create trigger involve after insert on bodies.invitation for each row execute function bodies.involve_guest();

do $$
declare
    kept text;
begin
    foreach kept in array array['body', 'seat', 'term', 'substitute', 'involved', 'meeting', 'invitation', 'attendance',
            'draft', 'issue', 'note', 'action', 'action_owner', 'action_act', 'action_file'] loop
        execute format('alter table bodies.%I enable row level security', kept);
        execute format('alter table bodies.%I force row level security', kept);
        execute format('create policy seen_by_office on bodies.%I for select using ((select bodies.is_office()))', kept);
        execute format('create policy added_by_keeper on bodies.%I for insert with check ((select bodies.is_keeper()))', kept);
        execute format('create policy moved_by_keeper on bodies.%I for update using ((select bodies.is_keeper()))', kept);
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on bodies.%I from quanheng_app', kept);
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        grant update (last_on, closed_why, revision) on bodies.body to quanheng_app;
        grant update (organization, unit, person, post, from_on, last_on, end_why, revision) on bodies.term to quanheng_app;
        grant update (organization, days) on bodies.involved to quanheng_app;
        grant update (kind, title, met_on, begins, place, agenda, state, revision, notice_number, called_on, notice_docx,
            notice_pdf, cancelled_why) on bodies.meeting to quanheng_app;
        grant update (how, standin, reason, kept_by, kept_at) on bodies.attendance to quanheng_app;
        grant update (state, revision, reported_on, verified_on) on bodies.action to quanheng_app;
        grant update (answering) on bodies.action_owner to quanheng_app;
        grant update (withdrawn_by, withdrawn_why) on bodies.action_file to quanheng_app;
    end if;
end $$;

create policy seen_by_itself on bodies.involved for select using (organization = any (access.viewer_organizations()));

-- A unit sees the bodies it sits or sat in, with the members of its own days.
create policy seen_by_members on bodies.body for select using
    (exists (select from bodies.involved i where i.subject = body.id));
create policy seen_by_members on bodies.seat for select using
    (exists (select from bodies.involved i where i.subject = seat.body_id));
create policy seen_by_members on bodies.term for select using
    (exists (select from bodies.involved i where i.subject = term.body_id
        and i.days && daterange(term.from_on, term.last_on, '[]')));
create policy seen_by_members on bodies.substitute for select using
    (exists (select from bodies.term t where t.id = substitute.term_id));

-- It sees the minutes issued of meetings it was invited to, and of its bodies unless it had left before the day.
create policy seen_by_members on bodies.issue for select using
    (exists (select from bodies.involved i where i.subject = issue.meeting_id
        or (i.subject = issue.body_id and i.days && daterange(issue.met_on, null))));
create policy seen_by_members on bodies.note for select using
    (exists (select from bodies.issue i where i.meeting_id = note.meeting_id));
create policy seen_by_guests on bodies.meeting for select using
    ((state <> 'PLANNED' and exists (select from bodies.involved i where i.subject = meeting.id))
        or exists (select from bodies.issue i where i.meeting_id = meeting.id));
create policy seen_by_guests on bodies.invitation for select using
    (exists (select from bodies.meeting m where m.id = invitation.meeting_id));
create policy seen_when_issued on bodies.attendance for select using
    (exists (select from bodies.issue i where i.meeting_id = attendance.meeting_id));

-- It sees the actions it has to do or had, alone or with others.
create policy seen_by_owner on bodies.action_owner for select using
    (organization = any (access.viewer_organizations()) or answering = any (access.viewer_organizations()));
create policy seen_by_owners on bodies.action for select using
    (exists (select from bodies.action_owner o where o.action_id = action.id));
create policy moved_by_owners on bodies.action for update using
    (exists (select from bodies.action_owner o where o.action_id = action.id
        and o.answering = any (access.viewer_organizations())))
    with check (state = 'REPORTED');
create policy seen_by_owners on bodies.action_act for select using
    (exists (select from bodies.action a where a.id = action_act.action_id));
create policy reported_by_owners on bodies.action_act for insert with check
    (kind = 'REPORTED' and exists (select from bodies.action_owner o where o.action_id = action_act.action_id
        and o.answering = any (access.viewer_organizations())));
create policy seen_by_owners on bodies.action_file for select using
    (exists (select from bodies.action a where a.id = action_file.action_id));
create policy added_by_owners on bodies.action_file for insert with check
    (exists (select from bodies.action_owner o where o.action_id = action_file.action_id
        and o.answering = any (access.viewer_organizations())));
create policy withdrawn_by_owners on bodies.action_file for update using
    (exists (select from bodies.action_owner o where o.action_id = action_file.action_id
        and o.answering = any (access.viewer_organizations())));
