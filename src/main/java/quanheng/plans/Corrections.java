package quanheng.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.plans.Correction.Act;
import quanheng.plans.CorrectionStore.Change;
import quanheng.reading.Finding;
import quanheng.reading.Header;
import quanheng.reading.Span;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// What people do with findings of a draft. Every act is kept with its author, before and after.
/// An act on a finding that somebody changed since, or on a version that is no draft any more, is
/// refused with a [ChangedMeanwhileException]; an act that was done already changes nothing.
@Component
public class Corrections {
    private final FindingStore findings;
    private final VersionStore versions;
    private final CorrectionStore history;
    private final PlanRegions regions;
    private final PlanStore plans;
    private final Journal journal;

    Corrections(
            FindingStore findings,
            VersionStore versions,
            CorrectionStore history,
            PlanRegions regions,
            PlanStore plans,
            Journal journal) {
        this.findings = findings;
        this.versions = versions;
        this.history = history;
        this.regions = regions;
        this.plans = plans;
        this.journal = journal;
    }

    /// Takes a finding as it stands.
    @Transactional
    public void accept(Touch touch) {
        act(touch, Act.ACCEPTED, found -> found.settled(FindingState.ACCEPTED));
    }

    /// Says that the words promise no such thing.
    @Transactional
    public void reject(Touch touch) {
        act(touch, Act.REJECTED, found -> found.settled(FindingState.REJECTED));
    }

    /// Takes back that a finding was accepted or rejected.
    @Transactional
    public void reopen(Touch touch) {
        act(touch, Act.REOPENED, found -> found.settled(FindingState.OPEN));
    }

    /// Puts a finding right and takes it as put.
    @Transactional
    public void correct(Touch touch, Finding finding, Amendment amendment) {
        act(touch, Act.CORRECTED, found -> found.corrected(finding, amendment, FindingState.ACCEPTED));
    }

    /// Cuts a finding in two; both are to be settled.
    ///
    /// @param at where the second begins, inside the finding's words
    /// @return id of the second
    @Transactional
    public UUID split(Touch touch, int at) {
        var found = changeable(touch);
        var whole = found.finding().span();
        if (at <= whole.start() || at >= whole.end()) {
            throw new IllegalArgumentException("%d is not inside %s".formatted(at, whole));
        }
        var first = Reshaping.on(new Span(whole.start(), at), found.finding());
        var second = Reshaping.on(new Span(at, whole.end()), found.finding());
        var rest = new ReadFinding(
                UUID.randomUUID(),
                found.versionId(),
                UUID.randomUUID(),
                second,
                found.amendment(),
                Origin.PERSON,
                FindingState.OPEN,
                1);
        write(found, found.corrected(first, found.amendment(), FindingState.OPEN), Act.SPLIT, touch.by());
        findings.insert(found.versionId(), List.of(rest));
        history.add(Act.SPLIT, new Change(found.versionId(), rest.id(), found, rest), touch.by());
        tell(touch, Act.SPLIT, found.versionId());
        return rest.id();
    }

    /// Joins a finding with the next one of its kind, whose words may stand in between or after.
    @Transactional
    public void mergeWithNext(Touch touch) {
        var found = changeable(touch);
        var next = next(found);
        var joined = Reshaping.joined(found.finding(), next.finding());
        write(found, found.corrected(joined, found.amendment(), FindingState.OPEN), Act.MERGED, touch.by());
        write(next, next.settled(FindingState.MERGED), Act.MERGED, touch.by());
        tell(touch, Act.MERGED, found.versionId());
    }

    /// Puts down what the reader missed.
    @Transactional
    public void add(Addition addition, String by) {
        if (!versions.touch(addition.version())) {
            throw new ChangedMeanwhileException("version:" + addition.version());
        }
        if (findings.find(addition.id()).isPresent()) {
            return;
        }
        var added = new ReadFinding(
                addition.id(),
                addition.version(),
                UUID.randomUUID(),
                addition.finding(),
                addition.amendment(),
                Origin.PERSON,
                FindingState.ACCEPTED,
                1);
        findings.insert(addition.version(), List.of(added));
        history.add(Act.ADDED, new Change(addition.version(), added.id(), null, added), by);
        tell(new Touch(added.id(), 1, by), Act.ADDED, addition.version());
    }

    /// Takes all open findings the reader was sure enough of.
    ///
    /// @param atLeast confidence from 0 to 1
    /// @return how many
    @Transactional
    public int acceptAll(UUID version, double atLeast, String by) {
        if (!versions.touch(version)) {
            throw new ChangedMeanwhileException("version:" + version);
        }
        var taken = new ArrayList<UUID>();
        for (var found : findings.of(version)) {
            if (found.state() == FindingState.OPEN && found.finding().confidence() >= atLeast) {
                write(found, found.settled(FindingState.ACCEPTED), Act.ACCEPTED, by);
                taken.add(found.id());
            }
        }
        if (!taken.isEmpty()) {
            journal.append(by, "plans.accepted", "version:" + version, Map.of("findings", taken.size()));
        }
        return taken.size();
    }

    /// Puts right what the text says about itself.
    ///
    /// @param revision of the version as the person saw it
    @Transactional
    public void head(UUID version, long revision, Header header, String by) {
        var seen = plans.version(version)
                .orElseThrow(() -> new NotFoundException("version:" + version))
                .version();
        if (seen.header().equals(header)) {
            return;
        }
        if (!versions.touch(version, revision)) {
            throw new ChangedMeanwhileException("version:" + version);
        }
        versions.head(version, header, regions.codeOf(header));
        history.add(Act.HEADED, new Change(version, null, seen.header(), header), by);
        journal.append(by, "plans.headed", "version:" + version, Map.of("plan", seen.planId()));
    }

    /// Everything done with a finding, oldest first, also in earlier versions it was taken over from.
    @Transactional(readOnly = true)
    public List<Correction> history(UUID finding) {
        return history.withEarlier(finding);
    }

    private void act(Touch touch, Act act, UnaryOperator<ReadFinding> change) {
        var seen = find(touch.finding());
        if (!versions.touch(seen.versionId())) {
            throw new ChangedMeanwhileException("version:" + seen.versionId());
        }
        var found = find(touch.finding());
        var wanted = change.apply(found);
        if (wanted.equals(found) && (found.revision() == touch.revision() || isRepeated(touch, act))) {
            return;
        }
        requireSeen(found, touch);
        write(found, wanted, act, touch.by());
        tell(touch, act, found.versionId());
    }

    /// True where the last thing done was this very act on what the person saw, such as by a second click.
    private boolean isRepeated(Touch touch, Act act) {
        var done = history.withEarlier(touch.finding());
        var before = done.isEmpty() ? null : done.getLast().before();
        return before != null && done.getLast().act() == act && before.revision() == touch.revision();
    }

    /// The finding, its version held, at the revision the person saw.
    private ReadFinding changeable(Touch touch) {
        if (!versions.touch(find(touch.finding()).versionId())) {
            throw new ChangedMeanwhileException("finding:" + touch.finding());
        }
        var found = find(touch.finding());
        requireSeen(found, touch);
        return found;
    }

    private static void requireSeen(ReadFinding found, Touch touch) {
        if (found.revision() != touch.revision() || found.state() == FindingState.MERGED) {
            throw new ChangedMeanwhileException("finding:" + found.id());
        }
    }

    private ReadFinding find(UUID id) {
        return findings.find(id).orElseThrow(() -> new NotFoundException("finding:" + id));
    }

    private ReadFinding next(ReadFinding found) {
        var kind = FindingKind.of(found.finding());
        return findings.of(found.versionId()).stream()
                .dropWhile(each -> !each.id().equals(found.id()))
                .skip(1)
                .filter(each -> FindingKind.of(each.finding()) == kind && each.stands())
                .findFirst()
                .orElseThrow(() -> new ChangedMeanwhileException("finding:" + found.id()));
    }

    private void write(ReadFinding before, ReadFinding after, Act act, String by) {
        if (!findings.update(after)) {
            throw new ChangedMeanwhileException("finding:" + before.id());
        }
        history.add(act, Change.of(before, after), by);
    }

    private void tell(Touch touch, Act act, UUID version) {
        var word = "plans." + act.name().toLowerCase(Locale.ROOT);
        journal.append(touch.by(), word, "finding:" + touch.finding(), Map.of("version", version));
    }
}
