-- Whatever is derived from the registers follows them by what became known since it last looked.
create index event_by_knowledge on registers.event using brin (known_at);
create index event_by_withdrawal on registers.event (withdrawn_at) where withdrawn_at is not null;
