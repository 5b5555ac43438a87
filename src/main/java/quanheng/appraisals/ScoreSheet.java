package quanheng.appraisals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The score sheet of a unit for a year (考核得分表), with every step.
///
/// @param version of the sheet; 0 while the year runs
/// @param scheme  version of the scheme
/// @param knownAt the moment whose knowledge it rests on
/// @param sum     how base lines and bonus add up
/// @param score   base and bonus; null where the scheme waits for data
/// @param vetoes  ids of the veto lines that apply
/// @param notes   steps of the whole
public record ScoreSheet(
        int year,
        UUID unit,
        String name,
        int version,
        int scheme,
        LocalDate asOf,
        Instant knownAt,
        Sum sum,
        @Nullable BigDecimal score,
        String grade,
        List<String> vetoes,
        List<SheetLine> lines,
        List<SheetLine.Step> notes) {
    public ScoreSheet {
        vetoes = List.copyOf(vetoes);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// How the score adds up.
    ///
    /// @param base    of the base lines as the scheme counts missing ones; null where it waits for data
    /// @param counted weight of the base lines that have data
    /// @param entered bonus points before the cap
    /// @param bonus   after it
    public record Sum(@Nullable BigDecimal base, BigDecimal counted, BigDecimal entered, BigDecimal bonus) {}

    /// Whether a veto applies.
    public boolean isVetoed() {
        return !vetoes.isEmpty();
    }

    /// The line of an id.
    public Optional<SheetLine> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// Base lines without data.
    public List<SheetLine> missing() {
        return lines.stream()
                .filter(line -> line.part() == SchemeLine.Part.BASE && line.isMissing())
                .toList();
    }
}
