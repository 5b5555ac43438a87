package quanheng.plans;

import java.util.UUID;
import quanheng.reading.Finding;

/// A finding in a version, as it stands now.
///
/// @param promiseId stays the same across versions of the plan while it says the same
/// @param revision  grows with every act; an act on an older one is refused
public record ReadFinding(
        UUID id,
        UUID versionId,
        UUID promiseId,
        Finding finding,
        Amendment amendment,
        Origin origin,
        FindingState state,
        long revision) {
    /// True once a person accepted or rejected it.
    public boolean isSettled() {
        return state == FindingState.ACCEPTED || state == FindingState.REJECTED;
    }

    /// True once a person settled or changed it.
    boolean isWorkedOn() {
        return isSettled() || origin == Origin.PERSON;
    }

    /// True where it counts when the version comes into force.
    public boolean stands() {
        return state == FindingState.OPEN || state == FindingState.ACCEPTED;
    }

    /// The same in another version, as it is settled here.
    ReadFinding takenOver(UUID version, Finding placed) {
        return new ReadFinding(UUID.randomUUID(), version, promiseId, placed, amendment, origin, state, 1);
    }

    ReadFinding settled(FindingState wanted) {
        return new ReadFinding(id, versionId, promiseId, finding, amendment, origin, wanted, revision);
    }

    ReadFinding corrected(Finding wanted, Amendment added, FindingState settled) {
        return new ReadFinding(id, versionId, promiseId, wanted, added, Origin.PERSON, settled, revision);
    }
}
