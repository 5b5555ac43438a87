-- A report that was handed in and sent back owes its new version by the day the return gives; before, it is not overdue.
alter table programme.report add column mend_by date;
alter table programme.report_act add column mend_by date;
do $$
begin
    if exists (select from pg_roles where rolname = 'quanheng_app') then
        grant update (mend_by) on programme.report to quanheng_app;
    end if;
end $$;
