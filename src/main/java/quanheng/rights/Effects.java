package quanheng.rights;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.rights.State.Standing;

/// Which state an event brings about, and when it does so at all.
final class Effects {
    private static final Map<EventKind, State> STATES = new EnumMap<>(Map.ofEntries(
            entry(EventKind.FILED, State.FILED),
            entry(EventKind.PUBLISHED, State.PUBLISHED),
            entry(EventKind.OPPOSITION_ENDED, State.PUBLISHED),
            entry(EventKind.OPPOSED, State.OPPOSED),
            entry(EventKind.REFUSED, State.REFUSED),
            entry(EventKind.WITHDRAWN, State.WITHDRAWN),
            entry(EventKind.DEEMED_WITHDRAWN, State.DEEMED_WITHDRAWN),
            entry(EventKind.GRANT_ABANDONED, State.GRANT_ABANDONED),
            entry(EventKind.GRANTED, State.IN_FORCE),
            entry(EventKind.DEPOSITED, State.IN_FORCE),
            entry(EventKind.ANNUITY_PAID, State.IN_FORCE),
            entry(EventKind.RENEWED, State.IN_FORCE),
            entry(EventKind.RESTORED, State.IN_FORCE),
            entry(EventKind.ANNUITY_MISSED, State.IN_GRACE),
            entry(EventKind.LAPSE_PENDING, State.LAPSE_PENDING),
            entry(EventKind.LAPSED, State.LAPSED),
            entry(EventKind.EXPIRED, State.EXPIRED),
            entry(EventKind.NOT_RENEWED, State.NOT_RENEWED),
            entry(EventKind.SURRENDERED, State.SURRENDERED),
            entry(EventKind.INVALIDATED, State.INVALIDATED),
            entry(EventKind.REVOKED, State.REVOKED),
            entry(EventKind.CANCELLED, State.CANCELLED)));

    private Effects() {}

    /// The state the event would bring about; null where it changes none.
    static @Nullable State of(EventKind kind) {
        return STATES.get(kind);
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
