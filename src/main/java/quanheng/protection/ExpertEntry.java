package quanheng.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the roster of technical investigators (技术调查官名册).
///
/// @param organization where he works; may be empty
/// @param fields       of technology by IPC, such as `H04L`
/// @param ties         to firms and people
/// @param from         first day of the appointment
/// @param to           last day; null while it goes on
public record ExpertEntry(
        UUID id,
        String name,
        String organization,
        List<String> fields,
        List<Tie> ties,
        LocalDate from,
        @Nullable LocalDate to) {
    public ExpertEntry {
        fields = List.copyOf(fields);
        ties = List.copyOf(ties);
    }

    /// A tie of the roster.
    public record Tie(UUID id, Recusal.Tie what) {}

    /// Whether he is on the roster on a day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether he knows a field: `H04` and `H04L` both find `H04L`.
    public boolean knows(String field) {
        return fields.stream().anyMatch(each -> each.startsWith(field) || field.startsWith(each));
    }

    /// As [Recusal] judges him: where he works is a tie, too.
    public Recusal.Expert judged() {
        var all = new java.util.ArrayList<>(ties.stream().map(Tie::what).toList());
        if (!organization.isEmpty()) {
            all.add(new Recusal.Tie(Recusal.Kind.EMPLOYED, organization, from, null));
        }
        return new Recusal.Expert(name, Set.copyOf(fields), all);
    }
}
