package quanheng.rights;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The legal state of a right on a day, derived from its events. Its words are the messages `rights.state.<name>`.
public enum State {
    /// Filed, not yet laid open.
    FILED(Standing.PENDING),
    /// Laid open, or preliminarily published, and not yet decided.
    PUBLISHED(Standing.PENDING),
    /// Opposed and not yet decided.
    OPPOSED(Standing.PENDING),
    /// In force.
    IN_FORCE(Standing.IN_FORCE),
    /// In force within the months of grace, its fee or renewal being due.
    IN_GRACE(Standing.IN_FORCE),
    /// Refused (驳回).
    REFUSED(Standing.ENDED),
    /// Withdrawn by the applicant (撤回).
    WITHDRAWN(Standing.ENDED),
    /// Deemed withdrawn (视为撤回).
    DEEMED_WITHDRAWN(Standing.ENDED),
    /// Grant deemed abandoned (视为放弃取得专利权).
    GRANT_ABANDONED(Standing.ENDED),
    /// Ended for an unpaid fee, the announcement still to come (欠费待终止).
    LAPSE_PENDING(Standing.ENDED),
    /// Ended for an unpaid fee (未缴年费终止).
    LAPSED(Standing.ENDED),
    /// At the end of its term (期限届满).
    EXPIRED(Standing.ENDED),
    /// Given up by its holder (放弃).
    SURRENDERED(Standing.ENDED),
    /// Invalidated as a whole (全部无效).
    INVALIDATED(Standing.ENDED),
    /// Not renewed within the months of grace (未续展注销).
    NOT_RENEWED(Standing.ENDED),
    /// Revoked, for instance for three years without use (撤销).
    REVOKED(Standing.ENDED),
    /// Cancelled at its holder's wish or taken off a list (注销).
    CANCELLED(Standing.ENDED);

    /// The three groups of states.
    public enum Standing {
        /// Applied for (审中).
        PENDING,
        /// In force (有权).
        IN_FORCE,
        /// No longer in force, or never was (失权).
        ENDED
    }

    private final Standing standing;

    State(Standing standing) {
        this.standing = standing;
    }

    private static final Set<State> ALL_IN_FORCE = Arrays.stream(values())
            .filter(State::isInForce)
            .collect(Collectors.collectingAndThen(
                    Collectors.toCollection(() -> EnumSet.noneOf(State.class)), Collections::unmodifiableSet));

    /// All states in which a right is in force.
    public static Set<State> inForce() {
        return ALL_IN_FORCE;
    }

    /// The group it belongs to.
    public Standing standing() {
        return standing;
    }

    /// Whether the right is in force.
    public boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }
}
