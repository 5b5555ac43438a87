create schema statistics;

-- Series the office adds to those that come with the product. What a series means never changes; another meaning is
-- another series.
create table statistics.series (
    id         text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    name_zh    text not null check (name_zh <> ''),
    name_en    text not null check (name_en <> ''),
    unit       text not null,
    meaning_zh text not null check (meaning_zh <> ''),
    meaning_en text not null check (meaning_en <> ''),
    reporter   text not null,
    nature     text not null check (nature in ('STOCK', 'FLOW', 'ITEMS')),
    cadence    text not null check (cadence in ('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR')),
    kept_by    text not null check (kept_by <> ''),
    kept_at    timestamptz not null
);

-- What somebody reported: a figure for a period, or with a subject one thing that happened on a day.
create table statistics.report (
    id          bigint generated always as identity primary key,
    series      text not null check (series <> ''),
    region_code text not null check (region_code ~ '^[0-9]{6}$'),
    first_on    date not null,
    last_on     date not null check (last_on >= first_on),
    value       numeric not null,
    subject     text not null,                          -- empty for a figure
    catalogue   text not null,                          -- edition of a catalogue it was reckoned by; or empty
    note        text not null,
    evidence    uuid not null,                          -- of evidence.file
    reported_by text not null check (reported_by <> ''),
    reported_at timestamptz not null,
    check (subject = '' or (first_on = last_on and value > 0)),
    unique (id, reported_by)
);

create index report_by_series on statistics.report (series, last_on);

-- What was done with a report. Nobody approves what he reported himself; sending back and withdrawing take a reason.
create table statistics.act (
    report_id   bigint not null,
    reported_by text not null,
    kind        text not null check (kind in ('APPROVED', 'RETURNED', 'WITHDRAWN')),
    reason      text not null check (kind = 'APPROVED' or reason <> ''),
    done_by     text not null check (done_by <> ''),
    done_at     timestamptz not null,
    primary key (report_id, kind),
    foreign key (report_id, reported_by) references statistics.report (id, reported_by),
    check (kind <> 'APPROVED' or done_by <> reported_by)
);

create unique index act_decides_once on statistics.act (report_id) where kind in ('APPROVED', 'RETURNED');

create function statistics.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was reported stays: % refused', lower(tg_op);
end $$;

create trigger report_stays before update or delete on statistics.report
    for each row execute function statistics.refuse_change();
create trigger act_stays before update or delete on statistics.act
    for each row execute function statistics.refuse_change();

-- Reports with what became of them.
create view statistics.told as
select report.*,
       decided.kind as decision, decided.reason as decision_reason,
       decided.done_by as decided_by, decided.done_at as decided_at,
       case when decided.kind = 'APPROVED' then decided.done_at end as approved_at,
       withdrawn.reason as withdrawal_reason, withdrawn.done_by as withdrawn_by, withdrawn.done_at as withdrawn_at
from statistics.report
left join statistics.act decided on decided.report_id = report.id and decided.kind in ('APPROVED', 'RETURNED')
left join statistics.act withdrawn on withdrawn.report_id = report.id and withdrawn.kind = 'WITHDRAWN';
