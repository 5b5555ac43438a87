package quanheng.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import quanheng.rights.Detail;
import quanheng.rights.Particulars;
import quanheng.rights.RightEvent;
import quanheng.rights.Variety;

/// Joins a telling to what is known: events add up; of the particulars the newer telling has the word, and what it
/// leaves out stays. A telling is the older one where it knows of no event that is not known and lacks the last one.
record Merge(Telling known, Telling told) {
    Telling result() {
        var fresh = freshEvents();
        var older = fresh.isEmpty() && told.events().size() < known.events().size() && !knowsLast();
        var particulars =
                older ? join(told.particulars(), known.particulars()) : join(known.particulars(), told.particulars());
        if (fresh.isEmpty()) {
            return new Telling(particulars, known.events());
        }
        var events = new ArrayList<>(known.events());
        events.addAll(fresh);
        return new Telling(particulars, List.copyOf(events));
    }

    /// Events that are not known yet.
    List<RightEvent> freshEvents() {
        return told.events().stream()
                .filter(event -> known.events().stream().noneMatch(other -> same(event, other)))
                .toList();
    }

    /// Whether two tellings of an event are of the same one.
    static boolean same(RightEvent event, RightEvent other) {
        return event.kind() == other.kind()
                && event.happenedOn().equals(other.happenedOn())
                && event.reference().equals(other.reference());
    }

    private boolean knowsLast() {
        var last = known.events().stream()
                .map(RightEvent::happenedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return told.events().stream().anyMatch(event -> !event.happenedOn().isBefore(last));
    }

    /// Fields of the second, where it has any, over those of the first.
    private static Particulars join(Particulars under, Particulars over) {
        return new Particulars(
                over.category(),
                over.variety() == Variety.ORDINARY ? under.variety() : over.variety(),
                over.number(),
                text(under.title(), over.title()),
                text(under.publicationNumber(), over.publicationNumber()),
                text(under.grantNumber(), over.grantNumber()),
                list(under.classes(), over.classes()),
                list(under.applicants(), over.applicants()),
                list(under.holders(), over.holders()),
                list(under.inventors(), over.inventors()),
                text(under.agent(), over.agent()),
                text(under.regionCode(), over.regionCode()),
                text(under.industry(), over.industry()),
                list(under.family(), over.family()),
                text(under.abstractText(), over.abstractText()),
                details(under.details(), over.details()));
    }

    private static Map<Detail, String> details(Map<Detail, String> under, Map<Detail, String> over) {
        if (under.isEmpty() || under.equals(over)) {
            return over;
        }
        var joined = new EnumMap<Detail, String>(Detail.class);
        joined.putAll(under);
        joined.putAll(over);
        return joined;
    }

    private static String text(String under, String over) {
        return over.isEmpty() ? under : over;
    }

    private static <T> List<T> list(List<T> under, List<T> over) {
        return over.isEmpty() ? under : over;
    }
}
