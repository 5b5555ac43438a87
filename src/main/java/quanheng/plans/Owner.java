package quanheng.plans;

import java.util.UUID;

/// A body that answers for a promise.
///
/// @param name  as the plan prints it; for a body with two names, as `A<B>`
/// @param lead  true for a body in the lead (牵头), false for one that cooperates (配合)
/// @param named false where the plan names nobody and the issuer answers
public record Owner(UUID organizationId, String name, boolean lead, boolean named) {}
