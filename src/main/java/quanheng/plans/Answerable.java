package quanheng.plans;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.plans.DraftPromise.DraftOwner;
import quanheng.reading.Duty;
import quanheng.reading.Member;
import quanheng.reading.Target;
import quanheng.reading.UnitMention;

/// Tells who answers for a promise: whom a person named; else the bodies the plan names for it, for a
/// target those of its own sentence, then those in the lead of the duty it stands in; else the body the
/// plan sets up, such as its leading group, or its office; else the issuer, who is then not named for it.
final class Answerable {
    private final Map<UUID, Duty> dutyOfTarget = new HashMap<>();
    private final List<DraftOwner> otherwise;
    private final String source;

    Answerable(VersionText text) {
        this.otherwise = otherwise(text);
        this.source = text.source();
        var standing = text.findings().stream().filter(ReadFinding::stands).toList();
        var duties = new ArrayDeque<>(standing.stream()
                .map(ReadFinding::finding)
                .filter(Duty.class::isInstance)
                .map(Duty.class::cast)
                .sorted(Comparator.comparing(Duty::body))
                .toList());
        var around = new ArrayDeque<Duty>();
        for (var read : standing) {
            if (read.finding() instanceof Target target) {
                var duty = innermost(target, duties, around);
                if (duty != null) {
                    dutyOfTarget.put(read.id(), duty);
                }
            }
        }
    }

    List<DraftOwner> of(ReadFinding read) {
        if (!read.amendment().owners().isEmpty()) {
            return read.amendment().owners().stream()
                    .map(owner -> new DraftOwner(owner.name(), owner.lead(), true))
                    .sorted(Comparator.comparing(owner -> !owner.lead()))
                    .toList();
        }
        var named = named(read);
        return named.isEmpty() ? otherwise : named;
    }

    private List<DraftOwner> named(ReadFinding read) {
        if (read.finding() instanceof Duty duty) {
            var owners = new ArrayList<>(owners(duty.leads(), true));
            owners.addAll(owners(duty.cooperators(), false));
            return owners;
        }
        var inWords = NamedBodies.around(read.finding().span(), source);
        var duty = dutyOfTarget.get(read.id());
        if (!inWords.isEmpty() || duty == null) {
            return inWords;
        }
        return duty.leads().isEmpty() ? owners(duty.cooperators(), false) : owners(duty.leads(), true);
    }

    private static List<DraftOwner> owners(List<UnitMention> units, boolean lead) {
        return units.stream()
                .map(UnitMention::name)
                .filter(name -> !name.isBlank())
                .map(name -> new DraftOwner(name, lead, true))
                .toList();
    }

    /// The smallest duty around a target; targets come in text order, so each duty is looked at once.
    private static @Nullable Duty innermost(Target target, Deque<Duty> coming, Deque<Duty> around) {
        var start = target.span().start();
        while (!coming.isEmpty() && coming.peek().body().start() <= start) {
            around.push(coming.pop());
        }
        while (!around.isEmpty() && around.peek().body().end() <= start) {
            around.pop();
        }
        return around.peek();
    }

    private static List<DraftOwner> otherwise(VersionText text) {
        var body = text.findings().stream()
                .filter(ReadFinding::stands)
                .map(read -> read.finding() instanceof Member member ? member.body() : null)
                .filter(Objects::nonNull)
                .findFirst();
        if (body.isPresent()) {
            return List.of(new DraftOwner(NamedBodies.officeOf(body.get(), text.source()), true, true));
        }
        var issuer = text.version().header().issuer();
        return issuer == null ? List.of() : List.of(new DraftOwner(issuer.value(), true, false));
    }
}
