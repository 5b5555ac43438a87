-- A list that names nobody is no paper and takes no number.
alter table appraisals.publication alter column commendation_number drop not null;
alter table appraisals.publication alter column criticism_number drop not null;
