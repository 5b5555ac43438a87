create schema rosters;

-- Rosters the office adds to those that come with the product.
create table rosters.roster (
    id       text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    name_zh  text not null check (name_zh <> ''),
    name_en  text not null check (name_en <> ''),
    kind     text not null check (kind in ('FIRMS', 'OTHERS')),
    citation text not null,
    kept_by  text not null check (kept_by <> ''),
    kept_at  timestamptz not null
);

-- Who is on a roster from when to when. A membership is ended, or withdrawn where it was a mistake; never erased.
create table rosters.member (
    id                bigint generated always as identity primary key,
    roster            text not null check (roster <> ''),
    name              text not null check (name <> ''),
    credit_code       text not null check (credit_code ~ '^([0-9A-Z]{18})?$'),
    region_code       text not null check (region_code ~ '^([0-9]{6})?$'),
    name_id           integer,                            -- of parties.name; null: no owner of rights
    from_on           date not null,
    to_on             date check (to_on > from_on),       -- the first day no more; null: still
    note              text not null,
    kept_by           text not null check (kept_by <> ''),
    known_at          timestamptz not null,
    ended_by          text,
    ended_at          timestamptz,                        -- when the end became known
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawal_reason text check (withdrawal_reason <> ''),
    check ((to_on is null) = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);

create index member_by_roster on rosters.member (roster, from_on);
create unique index member_is_on_once on rosters.member (roster, coalesce(name_id::text, name))
    where to_on is null and withdrawn_at is null;

create function rosters.keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.to_on is not null and new.to_on is distinct from old.to_on)
        or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
        or (old.roster, old.name, old.credit_code, old.region_code, old.name_id, old.from_on, old.note, old.kept_by,
            old.known_at)
            is distinct from (new.roster, new.name, new.credit_code, new.region_code, new.name_id, new.from_on,
            new.note, new.kept_by, new.known_at) then
        raise exception 'a membership can only be ended or withdrawn, once: % refused', lower(tg_op);
    end if;
    return new;
end $$;

create trigger member_stays before update or delete on rosters.member
    for each row execute function rosters.keep_history();
