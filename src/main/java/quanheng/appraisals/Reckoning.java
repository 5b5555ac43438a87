package quanheng.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.appraisals.SchemeLine.Kind;
import quanheng.appraisals.SchemeLine.Part;
import quanheng.appraisals.SheetLine.Step;

/// Reckons a sheet from a scheme and what went in; nothing else. Points have two decimals, half up, line by line.
final class Reckoning {
    static final int DECIMALS = 2;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private Reckoning() {}

    /// Whose sheet it is, and of when.
    ///
    /// @param version of the sheet; 0 while the year runs
    record Head(UUID unit, String name, int version, LocalDate asOf, Instant knownAt) {}

    /// What goes into a line.
    ///
    /// @param value  null where there is no data
    /// @param steps  where the value comes from
    /// @param points people's, already approved; null where the scale gives them
    record Input(
            @Nullable BigDecimal value,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal due,
            String unit,
            @Nullable BigDecimal points,
            List<Step> steps,
            List<ScoreSource.Piece> pieces) {
        static Input none(Step why) {
            return new Input(null, null, null, "", null, List.of(why), List.of());
        }
    }

    static ScoreSheet sheet(Scheme scheme, Head head, Map<String, Input> inputs) {
        var lines = scheme.lines().stream()
                .map(line -> line(line, inputs.getOrDefault(line.id(), Input.none(Step.of("no-input")))))
                .toList();
        return sheet(scheme, head, lines, List.of());
    }

    /// Adds lines up.
    ///
    /// @param before notes that come first, such as the decision on an appeal
    static ScoreSheet sheet(Scheme scheme, Head head, List<SheetLine> lines, List<Step> before) {
        var notes = new ArrayList<>(before);
        var terms = scheme.terms();
        var sum = sum(terms, lines, notes);
        var vetoes = lines.stream()
                .filter(line -> line.part() == Part.VETO && line.points() != null)
                .map(SheetLine::id)
                .toList();
        var score = sum.base() == null ? null : sum.base().add(sum.bonus());
        var grade = score == null
                ? ""
                : vetoes.isEmpty()
                        ? terms.grade(score).name()
                        : terms.grades().getLast().name();
        vetoes.forEach(veto -> notes.add(Step.of("vetoed", veto)));
        return new ScoreSheet(
                scheme.year(),
                head.unit(),
                head.name(),
                head.version(),
                scheme.version(),
                head.asOf(),
                head.knownAt(),
                sum,
                score,
                grade,
                vetoes,
                lines,
                notes);
    }

    private static ScoreSheet.Sum sum(Terms terms, List<SheetLine> lines, List<Step> notes) {
        var base = lines.stream().filter(line -> line.part() == Part.BASE).toList();
        var points = total(base);
        var counted = base.stream()
                .filter(line -> !line.isMissing())
                .map(SheetLine::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var reached = base(terms, points, counted, notes);
        var entered =
                total(lines.stream().filter(line -> line.part() == Part.BONUS).toList());
        var bonus = entered.min(terms.bonusCap()).setScale(DECIMALS, RoundingMode.HALF_UP);
        if (entered.compareTo(bonus) > 0) {
            notes.add(Step.of("bonus-capped", entered, plain(terms.bonusCap()), bonus));
        }
        return new ScoreSheet.Sum(reached, counted, entered, bonus);
    }

    private static @Nullable BigDecimal base(Terms terms, BigDecimal points, BigDecimal counted, List<Step> notes) {
        if (counted.compareTo(FULL) == 0) {
            notes.add(Step.of("base", points));
            return points;
        }
        var missing = plain(FULL.subtract(counted));
        return switch (terms.missing()) {
            case WAIT -> {
                notes.add(Step.of("base-waits", missing));
                yield null;
            }
            case NO_POINTS -> {
                notes.add(Step.of("base-no-points", points, missing));
                yield points;
            }
            case LEAVE_OUT -> {
                if (counted.signum() == 0) {
                    notes.add(Step.of("base-waits", missing));
                    yield null;
                }
                var scaled = points.multiply(FULL).divide(counted, DECIMALS, RoundingMode.HALF_UP);
                notes.add(Step.of("base-scaled", points, plain(counted), scaled));
                yield scaled;
            }
        };
    }

    private static BigDecimal total(List<SheetLine> lines) {
        return lines.stream()
                .map(SheetLine::points)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(DECIMALS), BigDecimal::add);
    }

    private static SheetLine line(SchemeLine line, Input input) {
        var steps = new ArrayList<>(input.steps());
        var given = input.points();
        var value = input.value();
        if (line.kind() == Kind.MANUAL) {
            return made(line, input, new Worth(null, given == null ? null : within(line, given, steps)), steps);
        }
        var scale = Scale.parse(line.scale()).orElseThrow();
        if (value == null) {
            return made(line, input, new Worth(null, null), steps);
        }
        var share = scale.share(value);
        var points = line.weight().multiply(share.percent()).divide(FULL, DECIMALS, RoundingMode.HALF_UP);
        steps.add(Step.of("scaled", plain(value), share.by(), plain(share.percent())));
        steps.add(Step.of("points", plain(line.weight()), plain(share.percent()), points));
        return made(line, input, new Worth(share.percent(), points), steps);
    }

    private static BigDecimal within(SchemeLine line, BigDecimal given, List<Step> steps) {
        var points = line.part() == Part.VETO ? BigDecimal.ZERO : given.min(line.weight());
        if (points.compareTo(given) < 0 && line.part() != Part.VETO) {
            steps.add(Step.of("line-capped", plain(given), plain(line.weight())));
        }
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private record Worth(
            @Nullable BigDecimal percent, @Nullable BigDecimal points) {}

    private static SheetLine made(SchemeLine line, Input input, Worth worth, List<Step> steps) {
        return new SheetLine(
                line.id(),
                line.name(),
                line.part(),
                line.kind(),
                line.subject(),
                line.weight(),
                line.scale(),
                line.basis(),
                input.value(),
                input.reached(),
                input.due(),
                input.unit(),
                worth.percent(),
                worth.points(),
                steps,
                input.pieces());
    }

    static String plain(BigDecimal number) {
        return number.setScale(Math.clamp(number.stripTrailingZeros().scale(), 0, 4), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
