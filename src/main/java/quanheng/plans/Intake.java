package quanheng.plans;

import java.util.UUID;
import quanheng.reading.Extraction;

/// What became of handing in a plan.
public sealed interface Intake {
    /// It was read and kept as a draft; it may well have nothing found in it.
    ///
    /// @param plan    the new plan, or the one it is a further version of
    /// @param version the new draft
    /// @param number  of the version, from 1
    record Read(UUID plan, UUID version, int number) implements Intake {}

    /// No text could be taken out of it; nothing was kept.
    record Refused(Extraction.Refusal refusal) implements Intake {}
}
