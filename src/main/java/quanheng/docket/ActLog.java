package quanheng.docket;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;

/// Adds acts to cases. Two who act at once on what they saw cannot both: the first takes the place of the act in the
/// case. A wish that is sent twice is one act.
@Component
class ActLog {
    private final CaseStore store;
    private final CaseWriter writer;
    private final CaseIndex index;
    private final ActPapers papers;
    private final Joinder joining;
    private final Sight sight;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActLog(
            CaseStore store,
            CaseWriter writer,
            CaseIndex index,
            ActPapers papers,
            Joinder joining,
            Sight sight,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.papers = papers;
        this.joining = joining;
        this.store = store;
        this.writer = writer;
        this.index = index;
        this.sight = sight;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// An act that is ready to be added.
    ///
    /// @param settles ordinal of what it settles; 0 for nothing
    /// @param key     of the wish
    /// @param papers  what is wanted of the papers it issues
    record Entry(Wish wish, Act.Move move, int settles, String key, List<PaperDraft> papers) {
        Entry(Wish wish, Act.Move move, int settles, String key) {
            this(wish, move, settles, key, List.of());
        }

        Act act(int ordinal, Instant at) {
            return new Act(
                    ordinal, wish.kind().id(), move, settles, wish.post(), wish.author(), wish.at(), at, wish.told());
        }

        /// Posts of the parties that see it. What is put forward or rejected is the office's own.
        List<String> seenBy(Procedure procedure) {
            var isOpen = move == Act.Move.DONE || move == Act.Move.APPROVED;
            return procedure.posts().stream()
                    .filter(Procedure.Post::party)
                    .map(Procedure.Post::id)
                    .filter(post ->
                            post.equals(wish.post()) || (isOpen && wish.kind().isSeenBy(post)))
                    .toList();
        }
    }

    /// The case that is worked on.
    ///
    /// @param seen how many acts the author knew of
    record Work(Viewer viewer, Procedure procedure, CaseRecord record, int seen) {}

    Outcome record(Work work, List<Refusal> reasons, Entry entry) {
        return sight.as(
                CaseFiles.ENGINE,
                () -> recorded(entry.key()).orElseGet(() -> {
                    var acts = work.record().acts().size();
                    if (work.seen() != acts) {
                        return new Outcome.ChangedMeanwhile(acts);
                    }
                    if (!reasons.isEmpty()) {
                        return new Outcome.Refused(reasons);
                    }
                    var act = entry.act(acts + 1, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    var wanting = papers.against(work, entry, act);
                    return wanting.isEmpty() ? add(work, entry, act) : new Outcome.Refused(wanting);
                }));
    }

    /// The case as it would be with an act; nothing is written.
    CaseFile preview(Work work, Entry entry) {
        var act = entry.act(work.seen() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return papers.with(work.procedure(), work.record(), act, work.viewer());
    }

    /// What became of a wish that is on file already.
    Optional<Outcome> known(String key) {
        return sight.as(CaseFiles.ENGINE, () -> recorded(key));
    }

    private Optional<Outcome> recorded(String key) {
        return store.recorded(key).map(found -> found);
    }

    private Outcome add(Work work, Entry entry, Act act) {
        var head = work.record().head();
        if (!writer.append(head.id(), act, entry.seenBy(work.procedure()), entry.key())) {
            return recorded(entry.key())
                    .orElseGet(() ->
                            new Outcome.ChangedMeanwhile(store.acts(head.id()).size()));
        }
        var isDone = act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED;
        var record = isDone ? joining.follow(work.record(), entry.wish().kind(), act) : work.record();
        index.update(record.with(act));
        papers.follow(new Work(work.viewer(), work.procedure(), record, work.seen()), entry, act);
        journal.append(
                act.author(),
                "docket.acted",
                "case:" + head.number(),
                Map.of("act", act.kind(), "ordinal", act.ordinal(), "move", act.move(), "post", act.post()));
        if (act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED) {
            events.publishEvent(new CaseActed(head, act));
        }
        return new Outcome.Recorded(head.number(), act.ordinal());
    }
}
