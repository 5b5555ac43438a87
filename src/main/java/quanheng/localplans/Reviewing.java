package quanheng.localplans;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;

/// Writes down what reviewers find of clauses. Each clause has revisions of its own: two who work on different clauses
/// do not disturb each other, of two on the same the second is told, and keeps what he typed.
@Component
public class Reviewing {
    private final LocalPlanStore store;
    private final OpinionStore opinions;
    private final Journal journal;
    private final Clock clock;

    Reviewing(LocalPlanStore store, OpinionStore opinions, Journal journal, Clock clock) {
        this.store = store;
        this.opinions = opinions;
        this.journal = journal;
        this.clock = clock;
    }

    /// What somebody typed of a clause.
    ///
    /// @param kind null where he chose nothing
    /// @param seen the revision he saw; 0 where there was none
    public record Typed(String clause, Opinion.@Nullable Kind kind, String remark, int seen) {}

    /// What became of it.
    ///
    /// @param saved    how many clauses were written
    /// @param overtaken clauses somebody else wrote meanwhile; what was typed of them was not written
    /// @param unsaid   clauses to be amended without a remark, or with a remark and no opinion; not written
    public record Saved(int saved, List<String> overtaken, List<String> unsaid) {
        public Saved {
            overtaken = List.copyOf(overtaken);
            unsaid = List.copyOf(unsaid);
        }

        /// Whether all was written.
        public boolean isWhole() {
            return overtaken.isEmpty() && unsaid.isEmpty();
        }
    }

    /// Writes what is new; what is as it was seen is left alone.
    ///
    /// @throws ChangedMeanwhileException where the version is not under review any more
    @Transactional
    public Saved save(Viewer viewer, UUID version, List<Typed> typed) {
        hold(version);
        var overtaken = new ArrayList<String>();
        var unsaid = new ArrayList<String>();
        var saved = 0;
        var at = now();
        for (var each : typed) {
            if (!isNew(version, each)) {
                continue;
            }
            var kind = each.kind();
            if (kind == null || (kind == Opinion.Kind.AMEND && each.remark().isBlank())) {
                unsaid.add(each.clause());
            } else if (opinions.add(version, opinion(each, kind, viewer.username(), at))) {
                saved++;
            } else {
                overtaken.add(each.clause());
            }
        }
        if (saved > 0) {
            journal.append(viewer.username(), "localplans.reviewed", "version:" + version, Map.of("clauses", saved));
        }
        return new Saved(saved, overtaken, unsaid);
    }

    private static Opinion opinion(Typed typed, Opinion.Kind kind, String by, Instant at) {
        var remark = kind == Opinion.Kind.AGREE ? "" : typed.remark().strip();
        return new Opinion(typed.clause(), typed.seen() + 1, kind, remark, false, by, at);
    }

    private boolean isNew(UUID version, Typed typed) {
        var shown = typed.seen() == 0
                ? null
                : opinions.find(version, typed.clause(), typed.seen()).orElse(null);
        if (shown == null) {
            return typed.kind() != null || !typed.remark().isBlank();
        }
        return shown.kind() != typed.kind()
                || !shown.remark().equals(typed.remark().strip());
    }

    /// Agrees with all clauses nobody looked at.
    ///
    /// @throws ChangedMeanwhileException where the version is not under review any more
    @Transactional
    public int agreeWithRest(Viewer viewer, ReviewSheet sheet) {
        var rest = sheet.lines().stream()
                .filter(line -> line.opinion() == null)
                .map(line -> new Typed(line.clause().id(), Opinion.Kind.AGREE, "", 0))
                .toList();
        return save(viewer, sheet.submission().version(), rest).saved();
    }

    /// Says whether a clause carries a promise of the parent.
    ///
    /// @throws ChangedMeanwhileException where the version is not under review any more
    @Transactional
    public void carry(Viewer viewer, UUID version, Carrying carrying) {
        hold(version);
        opinions.say(
                version,
                new OpinionStore.Carried(carrying.clause(), carrying.promise(), carrying.holds()),
                viewer.username(),
                now());
        journal.append(
                viewer.username(),
                "localplans.carrying-said",
                "version:" + version,
                Map.of("clause", carrying.clause(), "promise", carrying.promise(), "holds", carrying.holds()));
    }

    /// Whether a clause carries a promise.
    public record Carrying(String clause, UUID promise, boolean holds) {}

    private void hold(UUID version) {
        if (!store.hold(version)) {
            throw new ChangedMeanwhileException("version:" + version);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
