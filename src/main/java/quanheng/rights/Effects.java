package quanheng.rights;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.rights.State.Standing;

/// Which state an event brings about, and when it does so at all.
final class Effects {
    private static final Map<EventKind, State> STATES = new EnumMap<>(EventKind.class);

    static {
        for (var kind : EventKind.values()) {
            var state = state(kind);
            if (state != null) {
                STATES.put(kind, state);
            }
        }
    }

    private Effects() {}

    /// The state the event would bring about; null where it changes none.
    static @Nullable State of(EventKind kind) {
        return STATES.get(kind);
    }

    private static @Nullable State state(EventKind kind) {
        return switch (kind) {
            case FILED -> State.FILED;
            case PUBLISHED, OPPOSITION_ENDED -> State.PUBLISHED;
            case OPPOSED -> State.OPPOSED;
            case REFUSED -> State.REFUSED;
            case WITHDRAWN -> State.WITHDRAWN;
            case DEEMED_WITHDRAWN -> State.DEEMED_WITHDRAWN;
            case GRANT_ABANDONED -> State.GRANT_ABANDONED;
            case GRANTED, DEPOSITED, ANNUITY_PAID, RENEWED, RESTORED -> State.IN_FORCE;
            case ANNUITY_MISSED -> State.IN_GRACE;
            case LAPSE_PENDING -> State.LAPSE_PENDING;
            case LAPSED -> State.LAPSED;
            case EXPIRED -> State.EXPIRED;
            case NOT_RENEWED -> State.NOT_RENEWED;
            case SURRENDERED -> State.SURRENDERED;
            case INVALIDATED -> State.INVALIDATED;
            case REVOKED -> State.REVOKED;
            case CANCELLED -> State.CANCELLED;
            case EXAMINATION_BEGUN,
                    TERM_EXTENDED,
                    INVALIDATED_IN_PART,
                    ASSIGNED,
                    HOLDER_RENAMED,
                    PARTICULARS_CHANGED,
                    LICENSED,
                    LICENSE_CHANGED,
                    LICENSE_ENDED,
                    OPEN_LICENSE_DECLARED,
                    OPEN_LICENSE_WITHDRAWN,
                    COMPULSORY_LICENSE,
                    PLEDGED,
                    PLEDGE_CHANGED,
                    PLEDGE_RELEASED,
                    PRESERVED,
                    PRESERVATION_LIFTED,
                    SUSPENDED,
                    RESUMED,
                    DECLASSIFIED,
                    CORRECTED,
                    SERVED_BY_NOTICE,
                    RECOGNIZED_WELL_KNOWN,
                    AWARDED,
                    USER_AUTHORIZED,
                    USER_REMOVED,
                    OTHER -> null;
        };
    }

    /// Whether an event can change the state a right is in; null stands for none yet.
    static boolean applies(EventKind kind, State to, @Nullable State from) {
        if (from == null) {
            return kind != EventKind.OPPOSITION_ENDED && kind != EventKind.ANNUITY_PAID;
        }
        return switch (to) {
            case FILED -> false;
            case PUBLISHED -> kind == EventKind.OPPOSITION_ENDED ? from == State.OPPOSED : from == State.FILED;
            case OPPOSED -> from == State.FILED || from == State.PUBLISHED;
            case REFUSED, WITHDRAWN, DEEMED_WITHDRAWN, GRANT_ABANDONED -> from.standing() == Standing.PENDING;
            case IN_FORCE -> opens(kind, from);
            case IN_GRACE -> from == State.IN_FORCE;
            case LAPSE_PENDING -> from.isInForce();
            case LAPSED -> from.isInForce() || from == State.LAPSE_PENDING;
            case EXPIRED, NOT_RENEWED -> from.isInForce() || from == State.LAPSE_PENDING;
            case SURRENDERED, CANCELLED -> from.standing() != Standing.ENDED || from == State.LAPSE_PENDING;
            case INVALIDATED, REVOKED ->
                from.standing() != Standing.ENDED || (hadBeenInForce(from) && from != State.INVALIDATED && from != to);
        };
    }

    private static boolean opens(EventKind kind, State from) {
        return switch (from) {
            case FILED, PUBLISHED, OPPOSED -> kind == EventKind.GRANTED || kind == EventKind.DEPOSITED;
            case REFUSED, WITHDRAWN, DEEMED_WITHDRAWN, GRANT_ABANDONED ->
                kind == EventKind.GRANTED || kind == EventKind.RESTORED;
            case IN_FORCE, EXPIRED -> false;
            case IN_GRACE -> kind == EventKind.ANNUITY_PAID || kind == EventKind.RENEWED || kind == EventKind.RESTORED;
            case LAPSE_PENDING -> kind == EventKind.RESTORED || kind == EventKind.ANNUITY_PAID;
            case LAPSED, SURRENDERED, INVALIDATED, NOT_RENEWED, REVOKED, CANCELLED -> kind == EventKind.RESTORED;
        };
    }

    /// Whether a right in such a state was granted before it ended.
    static boolean hadBeenInForce(State state) {
        return switch (state) {
            case LAPSE_PENDING, LAPSED, EXPIRED, SURRENDERED, INVALIDATED, NOT_RENEWED, REVOKED, CANCELLED -> true;
            case FILED, PUBLISHED, OPPOSED, IN_FORCE, IN_GRACE, REFUSED, WITHDRAWN, DEEMED_WITHDRAWN, GRANT_ABANDONED ->
                false;
        };
    }
}
