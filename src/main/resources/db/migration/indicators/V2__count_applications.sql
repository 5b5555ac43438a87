-- The register holds applications now, no longer publications of them.
alter table indicators.binding drop constraint binding_measure_check;
update indicators.binding set measure = 'registers.patents-filed';
alter table indicators.binding
    add constraint binding_measure_check check (measure in ('registers.patents-filed'));
