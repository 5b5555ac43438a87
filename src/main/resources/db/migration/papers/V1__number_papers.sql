create schema papers;

-- one row for each series and year; whoever takes a number holds the row until his transaction ends
create table papers.counter (
    series text not null check (series <> ''),
    year   int  not null check (year between 1949 and 2999),
    last   int  not null check (last > 0),
    primary key (series, year)
);

create table papers.number (
    series   text        not null,
    year     int         not null,
    ordinal  int         not null check (ordinal > 0),
    number   text        not null unique,
    given_at timestamptz not null default clock_timestamp(),
    primary key (series, year, ordinal)
);
