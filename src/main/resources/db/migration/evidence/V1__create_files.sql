create schema evidence;

-- The same bytes are kept once, however often and under whatever names they come.
create table evidence.content (
    sha256 text primary key check (sha256 = encode(sha256(bytes), 'hex')),
    bytes  bytea not null check (octet_length(bytes) <= 25 * 1024 * 1024)
);

create table evidence.file (
    id         uuid primary key,
    file_name  text not null check (file_name <> '' and file_name !~ '[[:cntrl:]/\\]'),
    sha256     text not null references evidence.content,
    media_type text not null,
    size       bigint not null,
    kept_by    text not null,
    kept_at    timestamptz not null
);

create index file_by_content on evidence.file (sha256);

do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        revoke update, delete, truncate on evidence.content, evidence.file from quanheng_app;
    end if;
end $$;
