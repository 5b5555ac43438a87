package quanheng.parties;

import java.util.List;
import java.util.UUID;

/// An organisation (单位) in a region.
///
/// @param name       as first met
/// @param regionCode the region it serves, six digits
/// @param aliases    the other names it goes by, as when one body carries two plates
public record Organization(UUID id, String name, String regionCode, List<String> aliases) {}
