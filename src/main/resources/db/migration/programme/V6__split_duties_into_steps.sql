-- A duty split into steps by a unit that leads it. A version is never changed; the next one takes its place.
create table programme.division (
    promise_id   uuid not null,
    organization uuid not null,
    version      int not null check (version > 0),
    kept_by      text not null check (kept_by <> ''),
    kept_at      timestamptz not null,
    primary key (promise_id, organization, version)
);
create table programme.step (
    promise_id   uuid not null,
    organization uuid not null,
    version      int not null,
    number       int not null check (number > 0),
    title        text not null check (title <> '' and length(title) <= 200),
    person       text not null check (person <> '' and length(person) <= 100),
    last_day     date not null,
    share        numeric(5, 2) not null check (share > 0 and share <= 100),
    primary key (promise_id, organization, version, number),
    foreign key (promise_id, organization, version) references programme.division
);
-- Credit that several leads share; without a row each has an equal part.
create table programme.credit (
    promise_id   uuid not null,
    version      int not null check (version > 0),
    organization uuid not null,
    share        numeric(5, 2) not null check (share >= 0 and share <= 100),
    kept_by      text not null check (kept_by <> ''),
    kept_at      timestamptz not null,
    primary key (promise_id, version, organization)
);

-- Checked while the shares can be seen: whoever keeps them asks for it at once, and who does not is refused.
create function programme.steps_add_up() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(share), 0) from programme.step s where s.promise_id = new.promise_id
            and s.organization = new.organization and s.version = new.version) <> 100 then
        raise exception 'the shares of the steps are not 100' using errcode = '23514', constraint = 'steps_add_up';
    end if;
    return null;
end $$;
create constraint trigger steps_add_up after insert on programme.division
    deferrable initially deferred for each row execute function programme.steps_add_up();
create constraint trigger steps_add_up after insert on programme.step
    deferrable initially deferred for each row execute function programme.steps_add_up();
create function programme.credits_add_up() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(share), 0) from programme.credit c where c.promise_id = new.promise_id and c.version = new.version) <> 100 then
        raise exception 'the shares of the leads are not 100' using errcode = '23514', constraint = 'credits_add_up';
    end if;
    return null;
end $$;
create constraint trigger credits_add_up after insert on programme.credit
    deferrable initially deferred for each row execute function programme.credits_add_up();

do $$
declare
    kept text;
begin
    foreach kept in array array['division', 'step', 'credit'] loop
        execute format('alter table programme.%I enable row level security', kept);
        execute format('alter table programme.%I force row level security', kept);
        execute format('create policy seen_by_office on programme.%I for select using ((select programme.is_office()))', kept);
        execute format('create policy added_by_office on programme.%I for insert with check ((select programme.is_office()))', kept);
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on programme.%I from quanheng_app', kept);
        end if;
    end loop;
    foreach kept in array array['division', 'step'] loop
        execute format('create policy seen_by_itself on programme.%I for select using
            (organization = any (access.viewer_organizations()))', kept);
        execute format('create policy added_by_itself on programme.%I for insert with check
            (organization = any (access.viewer_organizations()))', kept);
    end loop;
end $$;
create policy seen_by_units on programme.credit for select using
    ((select access.viewer_roles()) && array['UNIT_CONTACT']);
