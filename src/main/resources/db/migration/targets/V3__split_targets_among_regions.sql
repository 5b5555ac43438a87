-- A target divided among regions. A split is replaced by another or ended, never changed or erased.
create table targets.split (
    id         uuid primary key,
    promise_id uuid not null,                               -- of plans
    unit       text not null,                               -- of the shares
    made_by    text not null check (made_by <> ''),
    made_at    timestamptz not null,
    ended_by   text check (ended_by <> ''),
    ended_at   timestamptz check (ended_at >= made_at),
    check ((ended_by is null) = (ended_at is null))
);

create unique index one_live_split on targets.split (promise_id) where ended_at is null;

create table targets.share (
    split_id    uuid not null references targets.split,
    region_code text not null check (region_code ~ '^[0-9]{6}$'),
    share       numeric not null check (share >= 0),
    primary key (split_id, region_code)
);

create function targets.keep_split() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a split is ended, never erased';
    end if;
    if old.ended_at is not null
       or to_jsonb(old) - 'ended_at' - 'ended_by' is distinct from to_jsonb(new) - 'ended_at' - 'ended_by' then
        raise exception 'a split never changes but by its end';
    end if;
    return new;
end $$;

create function targets.keep_share() returns trigger language plpgsql as $$
begin
    raise exception 'shares never change: make another split';
end $$;

create trigger split_stays before update or delete on targets.split
    for each row execute function targets.keep_split();
create trigger share_stays before update or delete on targets.share
    for each row execute function targets.keep_share();
