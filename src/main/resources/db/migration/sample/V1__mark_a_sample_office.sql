create schema sample;

-- One row where this office was made as a sample; it is never taken away again.
create table sample.office (
    one boolean primary key default true check (one),
    made_at timestamptz not null
);
