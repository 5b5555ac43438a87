package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Checks that a reading can show the words of everything it found.
final class Quotes {
    private Quotes() {}

    static void check(Reading reading) {
        var source = reading.source();
        var all = new Span(0, source.length());
        for (var clause : reading.clauses()) {
            assertWithin(clause.span(), all, clause.id());
            assertWithin(clause.text(), clause.span(), clause.id());
        }
        for (var oddity : reading.oddities()) {
            assertWithin(oddity.span(), all, oddity.kind());
        }
        for (var finding : reading.findings()) {
            assertWithin(finding.span(), all, finding.toString());
            var quote = finding.span().in(source);
            assertThat(quote).as("%s", finding).isNotBlank();
            shownWords(finding).forEach(words -> assertShows(quote, words));
            if (finding instanceof Duty duty) {
                check(duty, source);
            }
        }
    }

    /// The words that must be seen in the quote.
    private static List<String> shownWords(Finding finding) {
        return switch (finding) {
            case Target target ->
                target.quantity() == null || target.reason().rule().equals("amount-in-words")
                        ? List.of()
                        : figures(target.quantity());
            case Duty duty -> List.of(duty.title());
            case Phase phase -> List.of(phase.name());
            case Member member -> List.of(member.name());
            case Basis basis -> List.of(basis.title());
            case Safeguard safeguard -> List.of(safeguard.title());
        };
    }

    /// Digits can only be looked for where the plan prints digits.
    private static List<String> figures(Quantity quantity) {
        return Stream.of(quantity.low(), quantity.high())
                .map(BigDecimal::toPlainString)
                .map(digits -> digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits)
                .distinct()
                .toList();
    }

    private static void check(Duty duty, String source) {
        assertWithin(duty.body(), new Span(0, source.length()), duty.title());
        for (var unit : Stream.concat(duty.leads().stream(), duty.cooperators().stream())
                .toList()) {
            var span = unit.span();
            if (span != null) {
                assertWithin(span, new Span(0, source.length()), unit.name());
                if (!unit.inherited()) {
                    assertShows(span.in(source), unit.name());
                }
            }
        }
        duty.commitments().forEach(span -> assertWithin(span, new Span(0, source.length()), duty.title()));
    }

    /// The characters stand there in this order; a line break or a page number may stand between them.
    private static void assertShows(String quote, String words) {
        var shown = Likeness.fold(quote);
        if (words.matches("[\\d.]+") && !shown.matches("(?s).*\\d.*")) {
            return;
        }
        var from = 0;
        for (var character : Likeness.fold(words).replaceAll("\\s", "").toCharArray()) {
            from = shown.indexOf(character, from) + 1;
            assertThat(from).as("'%s' stands in '%s'", words, quote).isPositive();
        }
    }

    private static void assertWithin(Span inner, Span outer, String what) {
        assertThat(outer.start() <= inner.start() && inner.end() <= outer.end())
                .as("%s of %s lies in %s", inner, what, outer)
                .isTrue();
    }
}
