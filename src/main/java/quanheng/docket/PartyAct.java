package quanheng.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Acts that are about one of several parties: which party it is, and what stands in the way of the act for it.
record PartyAct(Procedure procedure, Replay replay, CaseRecord record) {
    /// The number of the party an act is about; empty where it is about the case.
    static String party(Wish wish) {
        return wish.kind().of().isEmpty()
                ? ""
                : wish.told().getOrDefault(wish.kind().of(), "");
    }

    /// The parties an act of this kind can be about: those whose act it is, else those whom its clocks bind.
    static List<Party> parties(Procedure procedure, CaseRecord record, ActKind kind) {
        var by = posts(procedure, kind.by().stream());
        var bound = posts(
                procedure,
                Stream.of(
                                kind.starts().stream().map(ActKind.Start::clock),
                                kind.ends().stream(),
                                kind.cancels().stream())
                        .flatMap(clocks -> clocks)
                        .map(clock -> procedure.clock(clock).on()));
        var posts = by.isEmpty() ? bound : by;
        return record.parties().stream()
                .filter(party -> party.isPresent() && posts.contains(party.post()))
                .toList();
    }

    private static Set<String> posts(Procedure procedure, Stream<String> posts) {
        return posts.filter(post -> procedure.post(post).party()).collect(Collectors.toSet());
    }

    /// What was told, with the party where there is only one it can be: the author's own, or the only one of its post.
    static Map<String, String> completed(Told told, ActKind kind, List<Party> parties, Set<String> own) {
        var values = new TreeMap<>(told.values());
        if (!kind.of().isEmpty() && !values.containsKey(kind.of())) {
            only(parties.stream()
                            .filter(party -> own.contains(Integer.toString(party.number())))
                            .toList())
                    .or(() -> only(parties))
                    .ifPresent(party -> values.put(kind.of(), Integer.toString(party.number())));
        }
        return values;
    }

    private static Optional<Party> only(List<Party> parties) {
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    List<Refusal> against(Wish wish) {
        var kind = wish.kind();
        var reasons = new ArrayList<Refusal>();
        joining(wish, reasons);
        if (kind.of().isEmpty()) {
            return reasons;
        }
        var party = party(wish);
        var field = kind.field(kind.of()).orElseThrow();
        var parties = parties(procedure, record, kind);
        if (party.isEmpty()) {
            if (!parties.isEmpty()) {
                reasons.add(Refusal.at(kind.of(), "which-party", field));
            }
            return reasons;
        }
        if (parties.stream().noneMatch(each -> Integer.toString(each.number()).equals(party))) {
            reasons.add(Refusal.at(kind.of(), "other-party", field));
        }
        replay.last(kind, party)
                .filter(done -> kind.once())
                .ifPresent(done -> reasons.add(Refusal.of("once", kind.basis(), done.on())));
        kind.after().stream()
                .map(before -> procedure.act(before).orElseThrow())
                .filter(before -> replay.last(before.id()).isPresent()
                        && replay.last(before, party).isEmpty())
                .forEach(before -> reasons.add(Refusal.of("after", kind.basis(), before)));
        return reasons;
    }

    /// Whoever joins takes a post of parties; who is hidden is not renamed where others read it.
    private void joining(Wish wish, List<Refusal> reasons) {
        for (var join : wish.kind().joins()) {
            var post = join.post(wish.told());
            if (procedure.posts().stream()
                    .noneMatch(each -> each.party() && each.id().equals(post))) {
                reasons.add(Refusal.of("party-post", wish.kind().basis(), post));
            }
        }
        for (var change : wish.kind().changes()) {
            var number = wish.told().getOrDefault(change.party(), "");
            record.parties().stream()
                    .filter(party -> party.confidential()
                            && Integer.toString(party.number()).equals(number))
                    .forEach(party -> reasons.add(Refusal.at(change.party(), "hidden-party")));
        }
    }
}
