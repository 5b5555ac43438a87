package quanheng.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which technical investigators (技术调查官) have to stand aside in a case, and why.
public final class Recusal {
    private Recusal() {}

    /// A technical investigator.
    ///
    /// @param fields     of technology, such as `H04L`
    /// @param ties       firms and people he worked for or filed with
    public record Expert(String name, Set<String> fields, List<Tie> ties) {
        public Expert {
            fields = Set.copyOf(fields);
            ties = List.copyOf(ties);
        }
    }

    /// What ties an expert to somebody.
    ///
    /// @param to the last day; null while it goes on
    public record Tie(
            Kind kind,
            String with,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean standsAfter(LocalDate day) {
            return to == null || !to.isBefore(day);
        }
    }

    /// Kinds of ties.
    public enum Kind {
        /// He was employed there.
        EMPLOYED,
        /// They applied for a right together.
        CO_APPLICANT,
        /// He acted for them.
        AGENT,
        /// He is related to them.
        KIN
    }

    /// Why an expert is excluded.
    ///
    /// @param party of the case
    public record Ground(Tie tie, String party) {}

    /// What excludes an expert from a case of these parties; nothing where he may be appointed. Kin never wears off.
    ///
    /// @param years for how long after its end a tie counts
    public static List<Ground> grounds(Expert expert, List<String> parties, LocalDate day, int years) {
        var since = day.minusYears(years);
        return expert.ties().stream()
                .filter(tie -> !tie.from().isAfter(day))
                .filter(tie -> tie.kind() == Kind.KIN || tie.standsAfter(since))
                .flatMap(tie -> parties.stream()
                        .filter(party -> party.equals(tie.with()) || party.equals(expert.name()))
                        .map(party -> new Ground(tie, party)))
                .toList();
    }

    /// Those who may be appointed in a field, and those excluded with the grounds.
    public record Choice(List<Expert> free, List<Excluded> excluded) {}

    /// An expert with the grounds that exclude him.
    public record Excluded(Expert expert, List<Ground> grounds) {}

    /// Parts the experts of a field.
    public static Choice among(List<Expert> experts, List<String> parties, LocalDate day, int years) {
        var judged = experts.stream()
                .map(expert -> new Excluded(expert, grounds(expert, parties, day, years)))
                .toList();
        return new Choice(
                judged.stream()
                        .filter(each -> each.grounds().isEmpty())
                        .map(Excluded::expert)
                        .toList(),
                judged.stream().filter(each -> !each.grounds().isEmpty()).toList());
    }
}
