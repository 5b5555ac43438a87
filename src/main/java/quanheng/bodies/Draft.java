package quanheng.bodies;

import java.time.Instant;

/// A draft of minutes, as it was kept; none is ever changed.
///
/// @param number from 1; 0 before the first
public record Draft(int number, MinutesText words, String by, Instant at) {
    static final Draft NONE = new Draft(0, MinutesText.NONE, "", Instant.EPOCH);
}
