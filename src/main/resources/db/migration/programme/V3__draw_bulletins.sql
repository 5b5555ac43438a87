-- A bulletin (通报): what the product told of every unit on a freeze day, by what was known at a moment. The snapshot is
-- never changed; the covering text is written until a second person signs; what is wrong in it is said in a dated note.
create table programme.bulletin (
    id          uuid primary key,
    title       text not null check (title <> '' and length(title) <= 200),
    period_from date not null,
    period_to   date not null check (period_to >= period_from),
    as_of       date not null check (as_of >= period_from),
    known_at    timestamptz not null,
    rule        int not null,
    body        jsonb not null,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    drawn_by    text not null check (drawn_by <> ''),
    covering    text not null,
    written_by  text not null check (written_by <> ''),
    state       text not null default 'DRAWN' check (state in ('DRAWN', 'SIGNED', 'ISSUED')),
    revision    int not null default 0,
    signed_by   text,
    signed_at   timestamptz,
    number      text unique,
    issued_by   text,
    issued_on   date,
    constraint signed_by_a_second_person check (state = 'DRAWN'
        or (signed_by is not null and signed_at is not null and signed_by <> drawn_by and signed_by <> written_by)),
    constraint issued_after_its_signature check (state <> 'ISSUED'
        or (number is not null and issued_by is not null and issued_on is not null and covering <> ''))
);
create index bulletin_by_day on programme.bulletin (as_of desc);

-- Every covering text that was kept.
create table programme.bulletin_text (
    bulletin_id uuid not null references programme.bulletin,
    revision    int not null,
    words       text not null,
    kept_by     text not null check (kept_by <> ''),
    kept_at     timestamptz not null,
    primary key (bulletin_id, revision)
);

create table programme.bulletin_erratum (
    bulletin_id uuid not null references programme.bulletin,
    number      int not null check (number > 0),
    words       text not null check (words <> ''),
    noted_on    date not null,
    noted_by    text not null check (noted_by <> ''),
    primary key (bulletin_id, number)
);

-- What is signed stays as it is.
create function programme.keep_signed() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAWN' and (new.covering <> old.covering or new.written_by <> old.written_by
        or new.signed_by is distinct from old.signed_by) then
        raise exception 'a signed bulletin is not changed' using errcode = '23514', constraint = 'signed_stays';
    end if;
    if old.state = 'ISSUED' then
        raise exception 'an issued bulletin is not changed' using errcode = '23514', constraint = 'issued_stays';
    end if;
    return new;
end $$;
create trigger keep_signed before update on programme.bulletin for each row execute function programme.keep_signed();

do $$
declare
    kept text;
begin
    foreach kept in array array['bulletin', 'bulletin_text', 'bulletin_erratum'] loop
        execute format('alter table programme.%I enable row level security', kept);
        execute format('alter table programme.%I force row level security', kept);
        execute format('create policy seen_by_office on programme.%I for select using ((select programme.is_office()))', kept);
        execute format('create policy added_by_office on programme.%I for insert with check ((select programme.is_office()))', kept);
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on programme.%I from quanheng_app', kept);
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        grant update (covering, written_by, state, revision, signed_by, signed_at, number, issued_by, issued_on)
            on programme.bulletin to quanheng_app;
    end if;
end $$;
create policy moved_by_office on programme.bulletin for update using ((select programme.is_office()));
-- Issued to the units: every one of them reads it, and nobody else does.
create policy seen_when_issued on programme.bulletin for select using
    (state = 'ISSUED' and (select access.viewer_roles()) && array['UNIT_CONTACT']);
create policy seen_when_issued on programme.bulletin_erratum for select using
    (exists (select from programme.bulletin b where b.id = bulletin_erratum.bulletin_id and b.state = 'ISSUED'));
