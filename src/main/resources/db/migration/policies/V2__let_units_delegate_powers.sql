-- A power held from another unit (委托、授权): in whose name it is used stands in its form. It is not passed on.
create table policies.delegation (
    id        bigint generated always as identity primary key,
    power     text not null check (power <> ''),
    principal uuid not null,
    delegate  uuid not null check (delegate <> principal),
    form      text not null check (form in ('ENTRUSTED', 'AUTHORISED')),
    basis     text not null check (basis <> ''),
    from_on   date not null,
    last_on   date,
    change    bigint not null references policies.change,
    closed_by bigint references policies.change,
    check (last_on >= from_on),
    constraint no_day_has_the_delegation_twice exclude using gist (
        power with =, delegate with =, daterange(from_on, last_on, '[]') with &&)
);

create trigger delegation_stays before update or delete on policies.delegation
    for each row execute function policies.only_shorten();
