create schema deposits;

-- That something existed on a day: its digest, never the thing. The number is the sequence of the journal's
-- entry, so that numbers tell nobody how many deposits others made.
create table deposits.deposit (
    number       bigint primary key check (number > 0),
    organization uuid not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    deposited_at timestamptz not null,
    entry_hash   text not null check (entry_hash ~ '^[0-9a-f]{64}$'),
    unique (organization, sha256),
    unique (number, organization)
);
create index deposit_by_digest on deposits.deposit (sha256);

-- What the depositor alone may read.
create table deposits.deposit_title (
    number       bigint primary key,
    organization uuid not null,
    title        text not null check (title <> '' and length(title) <= 200),
    note         text not null check (length(note) <= 1000),
    deposited_by text not null check (deposited_by <> ''),
    foreign key (number, organization) references deposits.deposit (number, organization)
);

alter table deposits.deposit enable row level security;
alter table deposits.deposit force row level security;
alter table deposits.deposit_title enable row level security;
alter table deposits.deposit_title force row level security;

create policy seen_by_its_organization on deposits.deposit for select
    using (organization = any (access.viewer_organizations()));
create policy seen_by_staff on deposits.deposit for select
    using (access.viewer_roles() && array['COORDINATOR', 'DATA_CLERK', 'CASE_OFFICER', 'LEADER', 'AUDITOR']);
create policy made_by_its_organization on deposits.deposit for insert
    with check (organization = any (access.viewer_organizations()));

create policy seen_by_its_organization on deposits.deposit_title for select
    using (organization = any (access.viewer_organizations()));
create policy made_by_its_organization on deposits.deposit_title for insert
    with check (organization = any (access.viewer_organizations()));

do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke update, delete, truncate, references, trigger on deposits.deposit, deposits.deposit_title
            from quanheng_app;
    end if;
end $$;
