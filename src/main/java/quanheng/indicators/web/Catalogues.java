package quanheng.indicators.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import quanheng.indicators.CatalogueFigures;
import quanheng.indicators.CatalogueFigures.Told;
import quanheng.reference.Edition;
import quanheng.reference.Kind;
import quanheng.reference.Reference;

/// What an indicator shows by each edition of its catalogue of industries, and which codes moved between them.
@Component
class Catalogues {
    private static final int SHOWN = 100;

    private final ObjectProvider<CatalogueFigures> figures;
    private final Reference reference;

    Catalogues(ObjectProvider<CatalogueFigures> figures, Reference reference) {
        this.figures = figures;
        this.reference = reference;
    }

    /// All of it, ready to print.
    ///
    /// @param catalogue where its editions are kept; null where nobody said which catalogue is meant
    record Shown(@Nullable Kind catalogue, List<Line> lines, List<Pair> pairs) {}

    /// A figure.
    ///
    /// @param first   whether it is the first of its period here
    /// @param differs from the one above it in the same period, with its sign; empty for the first
    record Line(
            Told told,
            String value,
            boolean first,
            String differs,
            @Nullable Edition edition) {}

    /// Two editions that figures were reckoned by. Where one is not loaded nobody can tell what moved.
    ///
    /// @param shifts the first of them
    /// @param size   how many there are
    record Pair(
            String one,
            String other,
            @Nullable Edition before,
            @Nullable Edition after,
            List<quanheng.reference.Shift> shifts,
            int size) {
        /// Whether both can be compared.
        public boolean isKnown() {
            return before != null && after != null;
        }
    }

    Optional<Shown> of(Asked asked, Locale language) {
        return figures.stream()
                .map(each -> each.of(asked.definition(), asked.ask()))
                .filter(found -> !found.figures().isEmpty())
                .findFirst()
                .map(found -> new Shown(found.catalogue(), lines(found, asked), pairs(found, language)));
    }

    private List<Line> lines(CatalogueFigures.ByCatalogue found, Asked asked) {
        var lines = new ArrayList<Line>();
        Told above = null;
        for (var told : found.figures()) {
            var isSame = above != null
                    && above.lastOn().equals(told.lastOn())
                    && above.firstOn().equals(told.firstOn());
            var differs = above == null || !isSame ? null : told.value().subtract(above.value());
            lines.add(new Line(
                    told,
                    Printed.rounded(told.value(), asked.definition().places()),
                    !isSame,
                    differs == null ? "" : (differs.signum() > 0 ? "+" : "") + Printed.exact(differs),
                    edition(found.catalogue(), told.edition()).orElse(null)));
            above = told;
        }
        return lines;
    }

    private List<Pair> pairs(CatalogueFigures.ByCatalogue found, Locale language) {
        var editions = new LinkedHashSet<String>();
        found.figures().stream().map(Told::edition).sorted().forEach(editions::add);
        var names = List.copyOf(editions);
        var pairs = new ArrayList<Pair>();
        for (var at = 1; at < names.size(); at++) {
            pairs.add(pair(found.catalogue(), names.get(at - 1), names.get(at), language));
        }
        return pairs;
    }

    private Pair pair(@Nullable Kind catalogue, String one, String other, Locale language) {
        var before = edition(catalogue, one).orElse(null);
        var after = edition(catalogue, other).orElse(null);
        var shifts = before == null || after == null
                ? List.<quanheng.reference.Shift>of()
                : reference.shifts(before, after, language);
        return new Pair(one, other, before, after, shifts.subList(0, Math.min(SHOWN, shifts.size())), shifts.size());
    }

    /// The edition of a name; reporters like to put a character for "edition" behind it.
    private Optional<Edition> edition(@Nullable Kind catalogue, String name) {
        return catalogue == null
                ? Optional.empty()
                : reference
                        .edition(catalogue, name)
                        .or(() -> reference.edition(catalogue, name.substring(0, Math.max(0, name.length() - 1))));
    }
}
