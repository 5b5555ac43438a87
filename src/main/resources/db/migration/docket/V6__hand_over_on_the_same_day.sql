-- Who hands a post over on the day he got it holds it on no day: his assignment ends before it begins.
alter table docket.assignment drop constraint assignment_check;
alter table docket.assignment add constraint ends_at_most_a_day_before_it_begins check (to_on >= from_on - 1);
