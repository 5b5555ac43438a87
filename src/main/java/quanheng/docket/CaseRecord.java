package quanheng.docket;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// All that is kept of a case. Everything else is derived from it.
///
/// @param acts in their order
record CaseRecord(
        CaseHead head, List<Party> parties, List<Act> acts, List<Exhibit> exhibits, List<Assignment> assignments) {
    /// What was known at a moment.
    CaseRecord knownAt(Instant moment) {
        var known =
                acts.stream().filter(act -> !act.recordedAt().isAfter(moment)).toList();
        return new CaseRecord(
                head,
                parties.stream().filter(party -> party.joined() <= known.size()).toList(),
                known,
                exhibits.stream()
                        .filter(exhibit -> !exhibit.submittedAt().isAfter(moment))
                        .toList(),
                assignments);
    }

    CaseRecord with(Act act) {
        return new CaseRecord(
                head, parties, Stream.concat(acts.stream(), Stream.of(act)).toList(), exhibits, assignments);
    }

    /// The parties as the acts left them.
    CaseRecord replayed(Replay replay) {
        return new CaseRecord(head, replay.parties(parties), acts, exhibits, assignments);
    }

    CaseRecord with(Party party) {
        return new CaseRecord(
                head, Stream.concat(parties.stream(), Stream.of(party)).toList(), acts, exhibits, assignments);
    }

    CaseRecord numbered(String number) {
        return new CaseRecord(head.numbered(number), parties, acts, exhibits, assignments);
    }
}
