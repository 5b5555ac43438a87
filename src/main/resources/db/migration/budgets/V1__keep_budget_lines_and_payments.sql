create schema budgets;

create function budgets.is_office() returns boolean language sql stable parallel safe as $$
    select access.viewer_roles() && array['COORDINATOR', 'LEADER', 'AUDITOR']
$$;

-- Years whose lines everybody may see.
create table budgets.publication (
    year         int primary key check (year between 2000 and 2100),
    published_by text not null check (published_by <> ''),
    published_at timestamptz not null
);

create table budgets.line (
    id        uuid primary key,
    unit      uuid not null,
    unit_name text not null check (unit_name <> ''),
    region    text not null,
    year      int not null check (year between 2000 and 2100),
    use       text not null check (use in ('TRAINING', 'FILING_AID', 'GRANT_AID', 'EXPLOITATION', 'ENFORCEMENT',
        'INFORMATION', 'PILOTS', 'OTHER')),
    source    text not null check (source in ('CITY', 'COUNTY', 'PROVINCE', 'CENTRE', 'SOCIETY')),
    name      text not null check (name <> '' and length(name) <= 200),
    planned   numeric(16, 2) not null check (planned >= 0),
    made_by   text not null check (made_by <> ''),
    made_at   timestamptz not null,
    unique (unit, year, use, source, name)
);
create index line_by_year on budgets.line (year);

create table budgets.payment (
    id       uuid primary key,
    line     uuid not null references budgets.line,
    paid_on  date not null,
    amount   numeric(16, 2) not null check (amount > 0),
    words    text not null check (words <> ''),
    evidence uuid not null,
    made_by  text not null check (made_by <> ''),
    made_at  timestamptz not null
);
create index payment_by_line on budgets.payment (line, paid_on);

-- A line is never overdrawn, and paid in its own year; two payments at once wait for each other.
create function budgets.within_line() returns trigger language plpgsql as $$
declare
    of budgets.line;
    paid numeric;
begin
    select * into of from budgets.line where id = new.line for update;
    select coalesce(sum(amount), 0) into paid from budgets.payment where line = new.line;
    if paid + new.amount > of.planned then
        raise exception 'of % % are paid, % are too much', of.planned, paid, new.amount
            using errcode = 'check_violation', constraint = 'within_line';
    end if;
    if extract(year from new.paid_on) <> of.year then
        raise exception 'a payment of % on %', of.year, new.paid_on
            using errcode = 'check_violation', constraint = 'within_year';
    end if;
    return new;
end $$;
create trigger within_line before insert on budgets.payment
    for each row execute function budgets.within_line();

create function budgets.stays() returns trigger language plpgsql as $$
begin
    raise exception 'lines and payments stay as they are';
end $$;
create trigger line_stays before update or delete on budgets.line for each row execute function budgets.stays();
create trigger payment_stays before update or delete on budgets.payment for each row execute function budgets.stays();

alter table budgets.line enable row level security;
alter table budgets.line force row level security;
alter table budgets.payment enable row level security;
alter table budgets.payment force row level security;

create policy seen_by_office on budgets.line for select using ((select budgets.is_office()));
create policy seen_by_itself on budgets.line for select using (unit = any (access.viewer_organizations()));
create policy seen_when_published on budgets.line for select using
    (year in (select p.year from budgets.publication p) and access.viewer_roles() <> '{}');
create policy added_by_office on budgets.line for insert with check ((select budgets.is_office()));
create policy added_by_itself on budgets.line for insert with check (unit = any (access.viewer_organizations()));
-- only to wait for each other; a trigger keeps lines as they are
create policy waited_for_by_office on budgets.line for update using ((select budgets.is_office()));
create policy waited_for_by_itself on budgets.line for update using (unit = any (access.viewer_organizations()));

create policy seen_by_office on budgets.payment for select using ((select budgets.is_office()));
create policy seen_by_itself on budgets.payment for select using (exists (
    select from budgets.line l where l.id = payment.line and l.unit = any (access.viewer_organizations())));
create policy added_by_office on budgets.payment for insert with check ((select budgets.is_office()));
create policy added_by_itself on budgets.payment for insert with check (exists (
    select from budgets.line l where l.id = payment.line and l.unit = any (access.viewer_organizations())));

-- What was paid out of lines: the sum is no secret where the line is none.
create function budgets.paid(uuid) returns numeric language sql stable security definer set search_path = budgets as $$
    select coalesce(sum(amount), 0) from budgets.payment where line = $1
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke delete, truncate, references, trigger on budgets.line, budgets.payment, budgets.publication from quanheng_app;
        revoke update on budgets.payment, budgets.publication from quanheng_app;
    end if;
end $$;
