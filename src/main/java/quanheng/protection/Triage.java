package quanheng.protection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;
import quanheng.law.Rules;

/// Says where a matter belongs (分流), by the first row of the triage table that fits.
public final class Triage {
    private static final List<TriageRow> ROWS = Tables.read("triage", TriageRow::of);

    private Triage() {}

    /// The route of a matter, by the law of the day it was received.
    public static Route route(Facts facts) {
        var day = facts.receivedOn();
        var figures = facts.offence() == null ? List.<Thresholds.Bar>of() : reached(facts, day);
        var told = told(facts, !figures.isEmpty());
        var row = ROWS.stream()
                .filter(each -> each.fits(told))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row of the triage table fits: " + facts));
        return new Route(
                row.channel(),
                row.id(),
                row.reasonZh(),
                row.reasonEn(),
                row.basis().stream().map(id -> rule(id, day)).toList(),
                row.urgent(),
                row.channel() == Channel.POLICE ? figures : List.of());
    }

    /// The table's rows, as a lawyer reads them.
    public static List<TriageRow> rows() {
        return ROWS;
    }

    private static List<Thresholds.Bar> reached(Facts facts, LocalDate day) {
        return Thresholds.of(facts, day).reached();
    }

    private static Map<String, String> told(Facts facts, boolean crime) {
        var told = new HashMap<String, String>();
        told.put("right", facts.right().name());
        told.put("claim", facts.claim().name());
        told.put("act", facts.act().name());
        told.put("place", facts.place().name());
        told.put("standing", facts.standing().name());
        told.put("life", facts.life().name());
        told.put("earlier", facts.earlier().name());
        told.put("willing", facts.willing().name());
        told.put("forum", facts.forum().name());
        told.put("respondent", facts.respondentKnown() ? "KNOWN" : "UNKNOWN");
        told.put("late", word(isLate(facts)));
        told.put("crime", word(crime));
        told.put("major", word(facts.major()));
        told.put("pressing", word(facts.urgent() || facts.listed()));
        return told;
    }

    private static String word(boolean yes) {
        return yes ? "YES" : "NO";
    }

    /// A request and a complaint are counted from knowing, a penalty from the end of the act. What goes on is not late
    /// for an office that would stop it.
    private static boolean isLate(Facts facts) {
        return switch (facts.claim()) {
            case STOP ->
                facts.right() == Facts.Right.TRADEMARK
                        ? isPast(facts.endedOn(), "PEN-14", facts.receivedOn())
                        : facts.endedOn() != null && isPast(facts.knownOn(), "ADJ-04", facts.receivedOn());
            case REPORT -> isPast(facts.endedOn(), "PEN-14", facts.receivedOn());
            case CONSUMER -> isPast(facts.knownOn(), "CMP-06", facts.receivedOn());
            case DAMAGES, OWNERSHIP, INVENTORSHIP, REMUNERATION, PRE_GRANT_FEE, OTHER -> false;
        };
    }

    private static boolean isPast(@Nullable LocalDate since, String rule, LocalDate day) {
        return since != null && day.isAfter(limit(rule, day).term().after(since));
    }

    /// The rule's shortest limit: the others are for special harm.
    private static Rule limit(String id, LocalDate day) {
        return latest(id, day).stream()
                .filter(rule -> rule.length() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no limit in " + id));
    }

    private static Rule rule(String id, LocalDate day) {
        return latest(id, day).getFirst();
    }

    /// The rows in force on the day, or all where the rule's law changed and the new one is unread.
    private static List<Rule> latest(String id, LocalDate day) {
        var rows = Rules.named(id);
        var current = rows.stream().filter(rule -> rule.covers(day)).toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no such rule: " + id);
        }
        return current.isEmpty() ? rows.reversed() : current;
    }
}
