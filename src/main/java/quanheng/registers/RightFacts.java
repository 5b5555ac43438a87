package quanheng.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import quanheng.rights.Detail;
import quanheng.rights.EventKind;

/// What the traits of one right are told from, as its record shows it.
final class RightFacts implements Facts {
    private final Right right;
    private final List<KnownEvent> events;

    RightFacts(Right right, List<KnownEvent> events) {
        this.right = right;
        this.events = events;
    }

    @Override
    public int filed() {
        return first(EventKind.FILED, 0);
    }

    @Override
    public boolean has(Flag flag) {
        return switch (flag) {
            case FAMILY -> !right.particulars().family().isEmpty();
            case STRATEGIC -> tells(Detail.STRATEGIC_INDUSTRY);
            case AWARD -> tells(Detail.AWARD);
            case WELL_KNOWN -> tells(Detail.WELL_KNOWN);
            case PLEDGE -> tells(Detail.PLEDGE_AMOUNT);
        };
    }

    private boolean tells(Detail detail) {
        return right.particulars().details().containsKey(detail);
    }

    @Override
    public int variety() {
        return Codes.of(right.particulars().variety());
    }

    @Override
    public boolean hasClass(Predicate<String> wanted) {
        return right.particulars().classes().stream().anyMatch(wanted);
    }

    @Override
    public int first(EventKind kind, int least) {
        return events.stream()
                .map(KnownEvent::event)
                .filter(event -> event.kind() == kind)
                .filter(event ->
                        least == 0 || Amount.tenThousandYuan(event.detail()).orElse(-1) >= least)
                .map(event -> event.happenedOn())
                .min(LocalDate::compareTo)
                .map(Columns::day)
                .orElse(NEVER);
    }

    @Override
    public int toldAmount() {
        var told = right.particulars().details().get(Detail.PLEDGE_AMOUNT);
        return told == null ? -1 : Amount.tenThousandYuan(told).orElse(-1);
    }
}
