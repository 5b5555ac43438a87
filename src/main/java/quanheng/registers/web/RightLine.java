package quanheng.registers.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.registers.Right;
import quanheng.rights.Category;
import quanheng.rights.State;

/// A right as a line of the list.
///
/// @param state on the day asked; null before anything happened to it
record RightLine(
        int id,
        Category category,
        String number,
        String title,
        String mainClass,
        List<String> holders,
        String regionCode,
        @Nullable LocalDate since,
        @Nullable State state) {
    static RightLine of(Right right, LocalDate day) {
        var told = right.particulars();
        var holders = told.holdersOrApplicants().stream()
                .map(holding -> holding.party().name())
                .toList();
        State state = null;
        LocalDate since = null;
        for (var turn : right.turns()) {
            if (!turn.on().isAfter(day)) {
                state = turn.state();
                since = turn.on();
            }
        }
        return new RightLine(
                right.id(),
                told.category(),
                told.number(),
                told.title(),
                told.mainClass(),
                holders,
                told.regionCode(),
                since,
                state);
    }
}
