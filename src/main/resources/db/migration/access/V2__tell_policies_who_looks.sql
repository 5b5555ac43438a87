-- Who looks, as the application says at the start of each transaction of a signed-in person. Where it said
-- nothing both are empty, and a policy that asks them shows nothing. Policies of all modules ask these two.
create function access.viewer_organizations() returns uuid[] language sql stable parallel safe as $$
    select coalesce(string_to_array(nullif(current_setting('quanheng.organizations', true), ''), ',')::uuid[], '{}')
$$;

create function access.viewer_roles() returns text[] language sql stable parallel safe as $$
    select coalesce(string_to_array(nullif(current_setting('quanheng.roles', true), ''), ','), '{}')
$$;
