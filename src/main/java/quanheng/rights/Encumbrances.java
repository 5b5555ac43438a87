package quanheng.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Matches the ends of pledges, licenses and so on with their beginnings, by reference.
///
/// An end without a reference, or with one that none has, ends the only one open of its kind that it can mean: the one
/// without a reference, or the only one. Otherwise it ends none.
final class Encumbrances {
    private final List<Encumbrance> all = new ArrayList<>();

    Encumbrances(Course course) {
        for (var place = 0; place < course.count; place++) {
            take(course.events[place]);
        }
    }

    private void take(RightEvent event) {
        var ended = endedBy(event.kind());
        if (ended != null) {
            end(ended, event);
        } else if (isBeginning(event.kind()) && !isOpen(event)) {
            all.add(new Encumbrance(event, null));
        }
    }

    private boolean isOpen(RightEvent event) {
        return !event.reference().isEmpty()
                && all.stream()
                        .anyMatch(open -> open.ended() == null
                                && open.begun().kind() == event.kind()
                                && open.begun().reference().equals(event.reference()));
    }

    private static boolean isBeginning(EventKind kind) {
        return kind == EventKind.PLEDGED
                || kind == EventKind.LICENSED
                || kind == EventKind.PRESERVED
                || kind == EventKind.OPEN_LICENSE_DECLARED
                || kind == EventKind.COMPULSORY_LICENSE
                || kind == EventKind.SUSPENDED;
    }

    private static @Nullable EventKind endedBy(EventKind kind) {
        return switch (kind) {
            case PLEDGE_RELEASED -> EventKind.PLEDGED;
            case LICENSE_ENDED -> EventKind.LICENSED;
            case PRESERVATION_LIFTED -> EventKind.PRESERVED;
            case OPEN_LICENSE_WITHDRAWN -> EventKind.OPEN_LICENSE_DECLARED;
            case RESUMED -> EventKind.SUSPENDED;
            default -> null;
        };
    }

    private void end(EventKind kind, RightEvent event) {
        var open = all.stream()
                .filter(each -> each.ended() == null && each.begun().kind() == kind)
                .toList();
        var meant = open.stream()
                .filter(each -> each.begun().reference().equals(event.reference()))
                .findFirst()
                .or(() -> onlyOne(open, event));
        meant.ifPresent(each -> all.set(all.indexOf(each), new Encumbrance(each.begun(), event)));
    }

    private static java.util.Optional<Encumbrance> onlyOne(List<Encumbrance> open, RightEvent event) {
        var candidates = event.reference().isEmpty()
                ? open
                : open.stream()
                        .filter(each -> each.begun().reference().isEmpty())
                        .toList();
        return candidates.size() == 1 ? java.util.Optional.of(candidates.getFirst()) : java.util.Optional.empty();
    }

    List<Encumbrance> on(LocalDate day) {
        return all.stream()
                .filter(each -> !each.begun().happenedOn().isAfter(day))
                .filter(each ->
                        each.ended() == null || each.ended().happenedOn().isAfter(day))
                .toList();
    }
}
