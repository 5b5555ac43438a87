alter table plans.correction drop constraint correction_act_check;
alter table plans.correction add constraint correction_act_check check (act in
    ('ACCEPTED', 'CORRECTED', 'SPLIT', 'MERGED', 'REJECTED', 'ADDED', 'REOPENED', 'HEADED', 'CARRIED'));
