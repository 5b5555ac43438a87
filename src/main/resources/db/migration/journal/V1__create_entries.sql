create schema journal;

-- One row an act of consequence; the hash of a row covers the row and the hash before it.
create table journal.entry (
    sequence      bigint primary key check (sequence > 0),
    at            timestamptz not null,
    actor         text not null check (actor <> ''),
    act           text not null check (act <> ''),
    subject       text not null,
    detail        text not null check (detail is json object),
    previous_hash text not null unique check (previous_hash ~ '^[0-9a-f]{64}$'), -- unique: the chain cannot fork
    hash          text not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create index entry_by_actor on journal.entry (actor, sequence desc);
create index entry_by_act on journal.entry (act, sequence desc);
create index entry_by_subject on journal.entry (subject, sequence desc);

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is only ever added to: % refused', lower(tg_op);
end $$;

create trigger keep_rows before update or delete on journal.entry
    for each row execute function journal.refuse_change();
create trigger keep_table before truncate on journal.entry
    for each statement execute function journal.refuse_change();

do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke update, delete, truncate, references, trigger on journal.entry from quanheng_app;
    end if;
end $$;
