package quanheng.plans;

import java.util.List;

/// What would come into force if a version were confirmed as it stands.
///
/// @param promises in text order
/// @param loads    for whom, those with most in the lead first
/// @param added    promises that the version in force does not make
/// @param changed  promises that it makes otherwise
/// @param ended    promises of the version in force that would end
public record Preview(
        Version version,
        List<DraftPromise> promises,
        List<Load> loads,
        List<DraftPromise> added,
        List<Reworded> changed,
        List<Promise> ended) {
    public Preview {
        promises = List.copyOf(promises);
        loads = List.copyOf(loads);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        ended = List.copyOf(ended);
    }

    /// How many promises nobody would answer for, as the plan's issuer is unknown.
    public long unanswered() {
        return promises.stream().filter(promise -> promise.owners().isEmpty()).count();
    }

    /// How much a body would answer for.
    ///
    /// @param lead        promises it would lead
    /// @param cooperating promises it would cooperate in
    /// @param named       false where it answers only because the plan names nobody
    public record Load(String name, int lead, int cooperating, boolean named) {}

    /// A promise that says something else than before.
    public record Reworded(Promise before, DraftPromise after) {}
}
