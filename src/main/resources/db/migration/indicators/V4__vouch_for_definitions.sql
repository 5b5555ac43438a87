-- Somebody else than who wrote a definition of the office compared it with its source, once for each version.
alter table indicators.definition add constraint definition_author unique (indicator, version, written_by);

create table indicators.vouching (
    indicator  text not null,
    version    integer not null,
    author     text not null,                               -- of the definition, to keep the voucher from being him
    evidence   text not null check (evidence in ('STATUTE', 'PUBLISHED', 'RECKONED', 'KNOWN')),
    reasons    text not null check (reasons <> ''),
    vouched_by text not null check (vouched_by <> author),
    vouched_at timestamptz not null,
    primary key (indicator, version),
    foreign key (indicator, version, author) references indicators.definition (indicator, version, written_by)
);

create trigger vouching_stays before update or delete on indicators.vouching
    for each row execute function indicators.refuse_change();
