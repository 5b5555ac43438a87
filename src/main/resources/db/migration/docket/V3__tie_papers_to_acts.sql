-- A paper on file belongs to the act that issued it; 0 for evidence, and for papers made before acts were noted.
alter table docket.exhibit add column act int not null default 0 check (act >= 0);

-- What was made of an act: once for each of those it is for. The files are exhibits.
create table docket.paper (
    case_id   uuid not null references docket.case_file,
    act       int not null check (act > 0),
    template  text not null check (template <> ''),
    addressee text not null,
    made_by   text not null check (made_by <> ''),
    made_at   timestamptz not null,
    primary key (case_id, act, template, addressee)
);

-- What an officer wrote into the papers of an act he put forward; they are made of it when the act takes effect.
create table docket.paper_draft (
    case_id   uuid not null references docket.case_file,
    act       int not null check (act > 0),
    template  text not null check (template <> ''),
    series    text not null,
    addressee text not null,
    told      jsonb not null check (jsonb_typeof(told) = 'object'),
    made      boolean not null,
    primary key (case_id, act, template)
);

do $$
declare
    kept text;
begin
    foreach kept in array array['paper', 'paper_draft'] loop
        execute format('alter table docket.%I enable row level security', kept);
        execute format('alter table docket.%I force row level security', kept);
        execute format('create policy added_by_office on docket.%I for insert with check (docket.is_office())', kept);
        execute format('create policy seen_by_office on docket.%I for select using ((select docket.is_office()))', kept);
        if exists (select from pg_roles where rolname = 'quanheng_app') then
            execute format('revoke update, delete, truncate, references, trigger on docket.%I from quanheng_app', kept);
        end if;
    end loop;
end $$;
