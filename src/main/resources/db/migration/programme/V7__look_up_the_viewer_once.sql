-- The viewer's organisations are told once a statement, not once a row.
alter policy seen_by_itself on programme.report using
    (organization = any ((select access.viewer_organizations())::uuid[])
        or answering = any ((select access.viewer_organizations())::uuid[]));
alter policy moved_by_itself on programme.report using (answering = any ((select access.viewer_organizations())::uuid[]));
alter policy seen_by_itself on programme.owing using
    (organization = any ((select access.viewer_organizations())::uuid[]));
