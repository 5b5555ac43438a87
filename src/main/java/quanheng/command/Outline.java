package quanheng.command;

import org.jspecify.annotations.Nullable;
import quanheng.reading.Basis;
import quanheng.reading.Duty;
import quanheng.reading.Found;
import quanheng.reading.Member;
import quanheng.reading.Oddity;
import quanheng.reading.Phase;
import quanheng.reading.Reading;
import quanheng.reading.Safeguard;
import quanheng.reading.Target;

/// A reading as lines for a person.
final class Outline {
    private Outline() {}

    static String of(Reading reading) {
        var lines = new StringBuilder();
        var header = reading.header();
        line(lines, "title", header.title());
        line(lines, "number", header.number());
        line(lines, "issuer", header.issuer());
        line(lines, "issued on", header.issuedOn());
        line(lines, "period", header.period());
        line(lines, "region", header.region());
        for (var finding : reading.findings()) {
            lines.append(
                    switch (finding) {
                        case Target target -> "target     %s  %s".formatted(value(target), target.name());
                        case Duty duty -> "duty       %s %s".formatted(duty.number(), duty.title());
                        case Phase phase ->
                            "phase      %s..%s %s".formatted(phase.startsOn(), phase.endsOn(), phase.name());
                        case Member member -> "member     %s %s".formatted(member.role(), member.name());
                        case Basis basis -> "basis      " + basis.title();
                        case Safeguard safeguard -> "safeguard  " + safeguard.title();
                    });
            lines.append(System.lineSeparator());
        }
        for (Oddity oddity : reading.oddities()) {
            lines.append("odd        ").append(oddity.kind()).append(' ').append(oddity.words());
            lines.append(System.lineSeparator());
        }
        return lines.toString().stripTrailing();
    }

    private static String value(Target target) {
        var quantity = target.quantity();
        if (quantity == null) {
            return target.comparison().sign();
        }
        var number = quantity.isRange()
                ? quantity.low().toPlainString() + "-" + quantity.high().toPlainString()
                : quantity.low().toPlainString();
        return target.comparison().sign() + " " + number + quantity.unit();
    }

    private static void line(StringBuilder lines, String label, @Nullable Found<?> found) {
        lines.append("%-10s %s%n".formatted(label, found == null ? "-" : found.value()));
    }
}
