package quanheng.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quanheng.rights.Party;
import quanheng.rights.State;
import quanheng.rights.Turn;

/// Puts rights into lists of results.
final class Findings {
    private static final Set<Field> TITLE = EnumSet.of(Field.TITLE);
    private static final Set<Field> ABSTRACT = EnumSet.of(Field.ABSTRACT);
    private static final Set<Field> APPLICANT = EnumSet.of(Field.APPLICANT, Field.HOLDER);

    private final Highlighter highlighter;
    private final LocalDate on;

    /// @param on the day of the states
    Findings(Query query, LocalDate on) {
        this.highlighter = new Highlighter(query);
        this.on = on;
    }

    Finding of(Entry entry) {
        var told = entry.particulars();
        var applicants = told.applicants().stream().map(Party::name).collect(Collectors.joining("; "));
        return new Finding(
                entry.id(),
                told.category(),
                told.number(),
                highlighter.mark(told.title(), TITLE),
                highlighter.mark(applicants, APPLICANT),
                highlighter.snippet(told.abstractText(), ABSTRACT),
                told.classes(),
                told.regionCode(),
                Documents.filed(entry.turns()),
                state(entry));
    }

    private Optional<State> state(Entry entry) {
        return entry.turns().stream()
                .filter(turn -> !turn.on().isAfter(on))
                .map(Turn::state)
                .reduce((former, later) -> later);
    }
}
