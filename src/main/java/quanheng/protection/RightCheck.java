package quanheng.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.registers.Registers;
import quanheng.registers.Right;
import quanheng.rights.Category;
import quanheng.rights.NumberRead;
import quanheng.rights.Numbers;
import quanheng.rights.State;
import quanheng.rights.Turn;

/// Looks up the right that an application rests on.
@Component
class RightCheck {
    private static final Map<Facts.Right, Category> CATEGORIES = Map.of(
            Facts.Right.INVENTION, Category.INVENTION,
            Facts.Right.UTILITY_MODEL, Category.UTILITY_MODEL,
            Facts.Right.DESIGN, Category.DESIGN,
            Facts.Right.TRADEMARK, Category.TRADEMARK);

    private final Registers registers;

    RightCheck(Registers registers) {
        this.registers = registers;
    }

    /// Whether it is a number of its kind; true where the kind has none that could be read.
    boolean isNumber(Facts.Right right, String number) {
        var category = CATEGORIES.get(right);
        return category == null
                || right == Facts.Right.TRADEMARK
                || Numbers.read(category, number) instanceof NumberRead.Read;
    }

    /// The right in the registers; empty where they do not hold it.
    Optional<Right> find(Facts.Right right, String number) {
        var category = CATEGORIES.get(right);
        return category == null || number.isBlank()
                ? Optional.empty()
                : registers.named(number).stream()
                        .filter(each -> each.particulars().category() == category)
                        .findFirst();
    }

    /// How it stands on a day; unknown where the registers do not hold it.
    Facts.Life life(Optional<Right> right, LocalDate day) {
        return right.map(Right::turns)
                .flatMap(turns -> last(turns, day))
                .map(RightCheck::life)
                .orElse(Facts.Life.UNKNOWN);
    }

    private static Optional<Turn> last(List<Turn> turns, LocalDate day) {
        return turns.stream().filter(turn -> !turn.on().isAfter(day)).reduce((one, later) -> later);
    }

    private static Facts.Life life(Turn turn) {
        return switch (turn.state().standing()) {
            case PENDING -> Facts.Life.PENDING;
            case IN_FORCE -> Facts.Life.IN_FORCE;
            case ENDED -> Facts.Life.ENDED;
        };
    }

    /// The state's name for pages; empty where the registers do not hold the right.
    static Optional<State> state(Right right, LocalDate day) {
        return last(right.turns(), day).map(Turn::state);
    }
}
