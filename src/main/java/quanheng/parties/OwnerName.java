package quanheng.parties;

import java.time.Instant;

/// A way an owner is printed, and why it belongs to him.
///
/// @param name       as it is compared
/// @param printed    as first met
/// @param creditCode as printed; empty where none is
/// @param stands     whether the code's check character holds
/// @param because    the rule `ALONE`, `SAME_CODE`, `SAME_NAME`, or `DECISION`
/// @param decision   id of the decision; 0 where a rule brought it there
/// @param since      when it came to its owner
public record OwnerName(
        int id,
        int ownerId,
        String name,
        String printed,
        String creditCode,
        boolean stands,
        boolean person,
        String kind,
        String address,
        String regionCode,
        String brand,
        String because,
        int decision,
        Instant since) {}
