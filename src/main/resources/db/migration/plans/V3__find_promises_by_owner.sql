create index owner_by_organization on plans.owner (organization_id);
