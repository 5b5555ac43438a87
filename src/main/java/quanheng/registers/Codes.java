package quanheng.registers;

import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.State;

/// Small numbers for categories and states in memory; they are never stored.
@SuppressWarnings("EnumOrdinal")
final class Codes {
    static final int CATEGORIES = Category.values().length;
    static final int STATES = State.values().length;

    private static final Category[] CATEGORY = Category.values();
    private static final State[] STATE = State.values();
    private static final EventKind[] KIND = EventKind.values();

    private Codes() {}

    static int of(Enum<?> value) {
        return value.ordinal();
    }

    static Category category(int code) {
        return CATEGORY[code];
    }

    static EventKind eventKind(int code) {
        return KIND[code];
    }

    static State state(int code) {
        return STATE[code];
    }

    /// A bit for a flag.
    static int bit(Facts.Flag flag) {
        return 1 << flag.ordinal();
    }

    /// A bit for a state.
    static int bit(State state) {
        return 1 << state.ordinal();
    }
}
