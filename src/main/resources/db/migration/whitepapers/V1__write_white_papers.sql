create schema whitepapers;

create table whitepapers.paper (
    id      uuid primary key,
    year    int not null unique check (year between 2000 and 2100),
    title   text not null check (title <> '' and length(title) <= 100),
    region  text not null check (region ~ '^([0-9]{6})?$'),
    as_of   date not null,
    made_by text not null check (made_by <> ''),
    made_at timestamptz not null,
    check (extract(year from as_of) = year)
);

-- Every text a section ever had; the latest revision is the one that stands.
create table whitepapers.edit (
    paper_id   uuid not null references whitepapers.paper,
    section_id uuid not null,
    revision   int not null check (revision > 0),
    ordinal    int not null check (ordinal between 1 and 999),
    heading    text not null check (heading <> '' and length(heading) <= 100),
    body       text not null check (length(body) <= 20000),
    removed    boolean not null,
    edited_by  text not null check (edited_by <> ''),
    edited_at  timestamptz not null,
    primary key (section_id, revision)
);
create index edit_of_paper on whitepapers.edit (paper_id);

create table whitepapers.issue (
    paper_id  uuid primary key references whitepapers.paper,
    known_at  timestamptz not null,
    docx      uuid not null,                               -- of evidence.file
    pdf       uuid,                                        -- of evidence.file; none where no fonts print it
    digest    text not null check (digest ~ '^[0-9a-f]{64}$'),
    signed_by text not null check (signed_by <> ''),
    signed_at timestamptz not null
);

-- The numbers that went out, each with the figure it was published as.
create table whitepapers.source (
    paper_id  uuid not null references whitepapers.issue,
    ordinal   int not null check (ordinal > 0),
    indicator text not null,
    version   int not null check (version > 0),
    as_of     date not null,
    figure    uuid not null,                               -- of indicators.figure
    primary key (paper_id, ordinal),
    unique (paper_id, indicator, as_of)
);

create table whitepapers.erratum (
    paper_id   uuid not null references whitepapers.issue,
    ordinal    int not null check (ordinal > 0),
    words      text not null check (words <> '' and length(words) <= 2000),
    told_by    text not null check (told_by <> ''),
    told_at    timestamptz not null,
    submission uuid not null unique,
    primary key (paper_id, ordinal)
);

create function whitepapers.refuse_edit() returns trigger language plpgsql as $$
begin
    perform from whitepapers.paper where id = new.paper_id for share;
    if exists (select from whitepapers.issue where paper_id = new.paper_id) then
        raise exception 'the white paper was issued: its text stays';
    end if;
    return new;
end $$;
create trigger issued_text_stays before insert on whitepapers.edit
    for each row execute function whitepapers.refuse_edit();

create function whitepapers.refuse_own() returns trigger language plpgsql as $$
begin
    perform from whitepapers.paper where id = new.paper_id for update;
    if exists (select from whitepapers.edit where paper_id = new.paper_id and edited_by = new.signed_by) then
        raise exception 'who wrote in a white paper does not sign it';
    end if;
    return new;
end $$;
create trigger another_signs before insert on whitepapers.issue
    for each row execute function whitepapers.refuse_own();

create function whitepapers.stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was written in % stays: % refused', tg_table_name, lower(tg_op);
end $$;

create function whitepapers.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR', 'DATA_CLERK', 'LEADER', 'AUDITOR']
$$;

do $$
declare
    kept text;
begin
    foreach kept in array array['paper', 'edit', 'issue', 'source', 'erratum'] loop
        execute format('create trigger %I before update or delete on whitepapers.%I
            for each row execute function whitepapers.stays()', kept || '_stays', kept);
        execute format('alter table whitepapers.%I enable row level security', kept);
        execute format('alter table whitepapers.%I force row level security', kept);
        execute format('create policy written_by_office on whitepapers.%I for insert
            with check ((select whitepapers.is_office()))', kept);
    end loop;
    -- what went out is for everybody who signs in; drafts are the office's
    create policy seen on whitepapers.issue for select using (cardinality(access.viewer_roles()) > 0);
    create policy seen on whitepapers.source for select using (cardinality(access.viewer_roles()) > 0);
    create policy seen on whitepapers.erratum for select using (cardinality(access.viewer_roles()) > 0);
    create policy seen on whitepapers.paper for select
        using ((select whitepapers.is_office()) or id in (select paper_id from whitepapers.issue));
    create policy seen on whitepapers.edit for select
        using ((select whitepapers.is_office()) or paper_id in (select paper_id from whitepapers.issue));
    create policy locked on whitepapers.paper for update using ((select whitepapers.is_office()));
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        foreach kept in array array['edit', 'issue', 'source', 'erratum'] loop
            execute format('revoke update, delete, truncate, references, trigger on whitepapers.%I from quanheng_app',
                kept);
        end loop;
        revoke update, delete, truncate, references, trigger on whitepapers.paper from quanheng_app;
        -- a lock on a row asks for the right to update one of its columns
        grant update (made_by) on whitepapers.paper to quanheng_app;
    end if;
end $$;
