package quanheng.search;

import java.util.Locale;

/// What results can be counted by. Its words are the messages `search.facet.<id>`.
public enum Facet {
    /// Category of rights.
    CATEGORY,
    /// Pending, in force or ended on the day asked for.
    STANDING,
    /// The exact state on the day asked for.
    STATE,
    /// City, by the first four digits of the code.
    CITY,
    /// Region as told, mostly a county.
    REGION,
    /// Year of filing.
    YEAR,
    /// First level of the classes: a section of the IPC, a class of Locarno or Nice.
    SECTION,
    /// Second level: a class of the IPC.
    MAIN_CLASS,
    /// Third level: a subclass of the IPC or of Locarno.
    SUBCLASS,
    /// Fourth level: a main group of the IPC.
    GROUP,
    /// Applicants by name.
    APPLICANT,
    /// Present holders by name.
    HOLDER,
    /// Industry by GB/T 4754.
    INDUSTRY;

    /// Its word in addresses and on the command line, such as `main-class`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether a right's value depends on the day asked for.
    boolean changesWithTime() {
        return this == STATE || this == STANDING;
    }

    /// Which level of the classes it counts, from 0; -1 where it counts something else.
    int level() {
        return switch (this) {
            case SECTION -> 0;
            case MAIN_CLASS -> 1;
            case SUBCLASS -> 2;
            case GROUP -> 3;
            case CATEGORY, STANDING, STATE, CITY, REGION, YEAR, APPLICANT, HOLDER, INDUSTRY -> -1;
        };
    }
}
