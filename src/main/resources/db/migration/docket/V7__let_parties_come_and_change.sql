-- Parties may join and change their names while a case runs; the ordinal of the act says when.
alter table docket.party add column joined int not null default 0 check (joined >= 0);
alter table docket.identity add column since int not null default 0 check (since >= 0);
alter table docket.identity drop constraint identity_pkey;
alter table docket.identity add primary key (case_id, number, since);

-- A clock can bind one of several parties that hold a post; 0 for whoever holds it.
alter table docket.due add column party int not null default 0 check (party >= 0);
drop policy seen_by_party on docket.due;
create policy seen_by_party on docket.due for select
    using (exists (select from docket.insight i where i.case_id = due.case_id and i.post = due.post)
        and (party = 0 or exists (select from docket.identity i where i.case_id = due.case_id
            and i.number = due.party and i.organization = any (access.viewer_organizations()))));
