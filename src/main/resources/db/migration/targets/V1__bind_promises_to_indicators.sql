create schema targets;

-- A promise is counted by an indicator; a binding is ended, never erased.
create table targets.binding (
    id          uuid primary key,
    promise_id  uuid not null,                              -- of plans
    indicator   text not null check (indicator <> ''),      -- of indicators
    version     integer check (version > 0),                -- null: the one valid on the day
    region_code text not null check (region_code ~ '^([0-9]{6})?$'),
    days        text not null check (days in ('PERIOD', 'YEAR', 'DAY')),
    whole_years boolean not null,
    bound_by    text not null check (bound_by <> ''),
    bound_at    timestamptz not null,
    ended_by    text check (ended_by <> ''),
    ended_at    timestamptz check (ended_at >= bound_at),
    check ((ended_by is null) = (ended_at is null))
);

create unique index one_live_binding on targets.binding (promise_id) where ended_at is null;
create index binding_by_indicator on targets.binding (indicator) where ended_at is null;

-- Bindings to counts of filings become bindings to the indicators that count the same.
insert into targets.binding
select id,
       promise_id,
       case coalesce(parameters ->> 'kind', '')
           when 'INVENTION' then 'invention-filings'
           when 'UTILITY_MODEL' then 'utility-model-filings'
           when 'DESIGN' then 'design-filings'
           else 'patent-filings'
       end,
       null,
       coalesce(parameters ->> 'region', ''),
       'PERIOD',
       true,
       bound_by,
       bound_at,
       ended_by,
       ended_at
  from indicators.binding;

drop table indicators.binding;

-- What was bound and when stays; only its end is written later, once.
create function targets.keep_binding() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a binding is ended, never erased';
    end if;
    if old.ended_at is not null
       or (new.id, new.promise_id, new.indicator, new.version, new.region_code, new.days, new.whole_years,
           new.bound_by, new.bound_at)
          is distinct from
          (old.id, old.promise_id, old.indicator, old.version, old.region_code, old.days, old.whole_years,
           old.bound_by, old.bound_at) then
        raise exception 'a binding never changes but by its end';
    end if;
    return new;
end $$;

create trigger binding_stays before update or delete on targets.binding
    for each row execute function targets.keep_binding();
