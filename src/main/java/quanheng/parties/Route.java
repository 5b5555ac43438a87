package quanheng.parties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.parties.Attribution.Because;

/// Goes along an address, from the province to the county, on the divisions of one day.
final class Route {
    private static final int STEPS = 4;

    private final String text;
    private final LocalDate day;
    private int at;
    private @Nullable Division printed;
    private @Nullable Division deepest;
    private boolean ambiguous;

    /// @param text as it is compared
    Route(String text, LocalDate day) {
        this.text = text;
        this.day = day;
    }

    Route go(WordTree<Division> names) {
        while (at < text.length() && !Character.isIdeographic(text.charAt(at))) {
            at++;
        }
        for (var step = 0; step < STEPS && (deepest == null || deepest.rank() < 2); step++) {
            if (!step(names)) {
                break;
            }
        }
        return this;
    }

    /// Where the words after the regions begin.
    int end() {
        return at;
    }

    Attribution attribution() {
        if (deepest == null || printed == null) {
            return Attribution.none(ambiguous ? Because.AMBIGUOUS : Because.NOTHING);
        }
        if (ambiguous) {
            return Attribution.of(deepest.region(), Because.AMBIGUOUS, "");
        }
        if (deepest == printed) {
            return Attribution.of(deepest.region(), named(deepest), "");
        }
        if (deepest.rank() < printed.rank()) {
            return Attribution.of(
                    deepest.region(), Because.NOT_DEDUCIBLE, printed.region().name());
        }
        var because = printed.wasMerged() && printed.isOver(day) ? Because.MERGED : Because.RENAMED;
        return Attribution.of(deepest.region(), because, printed.region().name());
    }

    static Because named(Division division) {
        return switch (division.rank()) {
            case 0 -> Because.PROVINCE;
            case 1 -> Because.CITY;
            default -> Because.COUNTY;
        };
    }

    private boolean step(WordTree<Division> names) {
        for (var word = names.longest(text, at); word != null; word = word.shorter()) {
            if (take(word.values())) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    private boolean take(List<Division> named) {
        Division best = null;
        Division bestThen = null;
        var several = false;
        for (var division : named) {
            if (deepest == null ? false : division.rank() <= deepest.rank() || !deepest.holds(division)) {
                if (!isInProvince(division)) {
                    continue;
                }
            }
            var then = division.at(day);
            if (best == null || isBetter(division, then, best, bestThen)) {
                several = false;
                best = division;
                bestThen = then;
            } else if (!isBetter(best, bestThen, division, then) && !same(then, bestThen)) {
                several = true;
            }
        }
        if (best == null) {
            return false;
        }
        if (several) {
            ambiguous = true;
            return false;
        }
        printed = best;
        deepest = bestThen == null ? deepestAbove(best) : bestThen;
        return true;
    }

    /// A county that lies in the province but no longer, or not yet, in the city that is printed.
    private boolean isInProvince(Division division) {
        return deepest != null
                && deepest.rank() == 1
                && division.rank() == 2
                && !division.isOn(day)
                && division.code().substring(0, 2).equals(deepest.code().substring(0, 2));
    }

    private boolean isBetter(Division one, @Nullable Division then, Division other, @Nullable Division otherThen) {
        var held = deepest == null || deepest.holds(one);
        var otherHeld = deepest == null || deepest.holds(other);
        if (held != otherHeld) {
            return held;
        }
        if (one.isOn(day) != other.isOn(day)) {
            return one.isOn(day);
        }
        if ((then == null) != (otherThen == null)) {
            return then != null;
        }
        return one.rank() < other.rank();
    }

    private static boolean same(@Nullable Division one, @Nullable Division other) {
        return one == other || (one != null && other != null && one.code().equals(other.code()));
    }

    /// Where a county's fate is not known: the region above it that is named, or its own by its code.
    private @Nullable Division deepestAbove(Division lost) {
        if (deepest != null) {
            return deepest;
        }
        for (var end : List.of("00", "0000")) {
            var code = lost.code().substring(0, 6 - end.length()) + end;
            for (var above : Gazetteer.instance().bearing(code)) {
                if (above.isOn(day)) {
                    return above;
                }
            }
        }
        return null;
    }
}
