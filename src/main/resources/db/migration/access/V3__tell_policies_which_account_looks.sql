-- The account that looks, where the application said so; for rows that only those see who work on them.
create function access.viewer_account() returns uuid language sql stable parallel safe as $$
    select nullif(current_setting('quanheng.account', true), '')::uuid
$$;
