package quanheng.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A region under one name, tied to what was there before it and came after it.
final class Division {
    private final Region region;
    private final String name;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Division before;
    private @Nullable Division after;
    private boolean mergedAway;

    Division(Region region) {
        this.region = region;
        this.name = Spelling.plain(region.name());
        this.from = region.from();
        this.to = region.to();
    }

    /// @param on     the day it happened; null where only the editions tell
    /// @param merged whether `next` was there already or took in others as well
    void becomes(Division next, @Nullable LocalDate on, boolean merged) {
        after = next;
        mergedAway = merged;
        if (on != null) {
            to = on;
        }
        if (!merged) {
            next.before = this;
            if (on != null) {
                next.from = on;
            }
        }
    }

    Region region() {
        return new Region(region.code(), region.name(), region.parentCode(), from, to);
    }

    String code() {
        return region.code();
    }

    /// As it is compared.
    String name() {
        return name;
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    /// 0 for a province, 1 for a city, 2 for a county.
    int rank() {
        return code().endsWith("0000") ? 0 : code().endsWith("00") ? 1 : 2;
    }

    boolean isOn(LocalDate day) {
        return !isOver(day) && !isToCome(day);
    }

    boolean isOver(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /// Where the editions do not tell what was before, it is taken to have been there.
    boolean isToCome(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    boolean wasMerged() {
        return mergedAway;
    }

    /// The division at its place on a day, or null where that cannot be told.
    @Nullable
    Division at(LocalDate day) {
        var division = this;
        while (division != null && division.isOver(day)) {
            division = division.after;
        }
        while (division != null && division.isToCome(day)) {
            division = division.before;
        }
        return division;
    }

    /// Whether another lies in it, by its code.
    boolean holds(Division other) {
        return switch (rank()) {
            case 0 -> other.code().startsWith(code().substring(0, 2));
            case 1 -> other.code().startsWith(code().substring(0, 4)) || code().equals(other.region.parentCode());
            default -> false;
        };
    }
}
