package quanheng.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.Holding;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;
import quanheng.rights.RightEvent.Precision;

/// A row on its way: its texts by meaning, and what has been found about it so far. Used again for each row of a file.
final class Draft {
    private final Profile profile;
    private final Terms terms;
    private final EnumMap<Field, String> texts = new EnumMap<>(Field.class);
    private long row;
    private List<Problem> refusals = new ArrayList<>(0);
    private List<Problem> warnings = new ArrayList<>(0);
    private List<RightEvent> events = new ArrayList<>(4);
    private List<Party> applicants = List.of();
    private List<Holding> holders = List.of();
    private @Nullable Category category;

    Draft(Profile profile, Terms terms) {
        this.profile = profile;
        this.terms = terms;
    }

    /// Forgets everything and begins a row.
    void begin(long number) {
        row = number;
        texts.clear();
        if (!refusals.isEmpty()) {
            refusals = new ArrayList<>(0);
        }
        if (!warnings.isEmpty()) {
            warnings = new ArrayList<>(0);
        }
        events = new ArrayList<>(4);
        applicants = List.of();
        holders = List.of();
        category = null;
    }

    /// The category of the record, where neither a word nor the number says it.
    void category(@Nullable Category told) {
        category = told;
    }

    @Nullable
    Category category() {
        return category;
    }

    /// An applicant with all that is told of him.
    void applicant(Party party) {
        applicants = with(applicants, party);
    }

    /// A holder with all that is told of him.
    void holder(Party party) {
        holding(new Holding(party, null));
    }

    /// As [#holder], with his share.
    void holding(Holding holding) {
        holders = with(holders, holding);
    }

    private static <T> List<T> with(List<T> some, T another) {
        var more = new ArrayList<>(some);
        more.add(another);
        return more;
    }

    List<Party> applicants() {
        return applicants;
    }

    List<Holding> holders() {
        return holders;
    }

    /// Tells a text; where several columns mean the same, they are joined as several values of a cell are.
    void tell(Field field, String raw) {
        if (!raw.isEmpty()) {
            var before = texts.put(field, raw);
            if (before != null) {
                texts.put(
                        field,
                        before.equals(raw) ? raw : before + profile.separators().charAt(0) + raw);
            }
        }
    }

    /// Calls for each field that is told.
    void eachField(Consumer<Field> use) {
        texts.keySet().forEach(use);
    }

    long row() {
        return row;
    }

    Profile profile() {
        return profile;
    }

    Terms terms() {
        return terms;
    }

    boolean has(Field field) {
        return texts.containsKey(field);
    }

    /// As it stands; empty where nothing is told.
    String raw(Field field) {
        return texts.getOrDefault(field, "");
    }

    /// Made uniform; refused when garbled.
    String text(Field field) {
        var raw = raw(field);
        return raw.isEmpty() ? raw : Cleaning.text(legible(field, raw));
    }

    /// As a code: narrow capitals without spaces.
    String code(Field field) {
        var raw = raw(field);
        return raw.isEmpty() ? raw : Cleaning.code(legible(field, raw));
    }

    /// Several names.
    List<String> names(Field field) {
        var raw = raw(field);
        return raw.isEmpty() ? List.of() : Splitting.names(legible(field, raw), profile.separators());
    }

    private String legible(Field field, String raw) {
        if (Cleaning.isGarbled(raw)) {
            refuse(field, Fault.GARBLED, raw);
        }
        return raw;
    }

    /// A day; null where none is told or it cannot be read, which is then refused.
    @Nullable
    LocalDate day(Field field) {
        var raw = raw(field);
        if (raw.isEmpty() || raw.isBlank()) {
            return null;
        }
        return switch (Days.read(raw, profile.dateOrder())) {
            case Days.Read.Day(var day) -> day;
            case Days.Read.Wrong(var fault) -> {
                refuse(field, fault, raw);
                yield null;
            }
        };
    }

    /// As [#day]; days after today are refused.
    @Nullable
    LocalDate pastDay(Field field) {
        var day = day(field);
        if (day != null && day.isAfter(terms.today())) {
            refuse(field, Fault.FUTURE_DAY, raw(field));
        }
        return day;
    }

    /// What a word of a field means, by the profile's table or everybody's; null where it is not known.
    @Nullable
    String meaning(Field field) {
        var raw = raw(field);
        return raw.isEmpty() ? null : Words.meaning(profile, field, raw);
    }

    void refuse(Field field, Fault fault, String value) {
        for (var known : refusals) {
            if (known.field() == field && known.fault() == fault) {
                return;
            }
        }
        refusals.add(new Problem(row, field, fault, value));
    }

    void warn(Field field, Fault fault, String value) {
        warnings.add(new Problem(row, field, fault, value));
    }

    void happened(EventKind kind, LocalDate day) {
        events.add(RightEvent.on(kind, day));
    }

    void happened(EventKind kind, LocalDate day, Precision precision) {
        events.add(new RightEvent(kind, day, precision, null, "", "", ""));
    }

    void happened(RightEvent event) {
        events.add(event);
    }

    boolean hasHappened(EventKind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind);
    }

    /// An event whose day is not told: not later than the file's own day, and not before what is known to precede it.
    void happenedByThen(EventKind kind) {
        var until = profile.toldUntil() == null ? terms.today() : profile.toldUntil();
        for (var event : events) {
            if (event.happenedOn().isAfter(until)) {
                until = event.happenedOn();
            }
        }
        happened(kind, until, Precision.NOT_LATER);
    }

    List<RightEvent> events() {
        return events;
    }

    List<Problem> refusals() {
        return refusals.isEmpty() ? List.of() : refusals;
    }

    List<Problem> warnings() {
        return warnings.isEmpty() ? List.of() : warnings;
    }

    boolean isRefused() {
        return !refusals.isEmpty();
    }
}
