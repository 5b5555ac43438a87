package quanheng.docket;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.shell.NotFoundException;

/// Judges what somebody wants to do in a case, and writes it down where it is lawful.
@Component
class Acting {
    private final CaseFiles files;
    private final ActLog log;
    private final Procedures procedures;
    private final ObjectProvider<Condition> conditions;
    private final Clock clock;

    Acting(CaseFiles files, ActLog log, Procedures procedures, ObjectProvider<Condition> conditions, Clock clock) {
        this.files = files;
        this.conditions = conditions;
        this.log = log;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// A case on the table of somebody who wants to act in it.
    ///
    /// @param replay where its acts leave it
    private record Table(
            Viewer viewer,
            CaseRecord record,
            Procedure procedure,
            Replay replay,
            Onlooker onlooker,
            LocalDateTime now) {
        ActLog.Work work(int seen) {
            return new ActLog.Work(viewer, procedure, record, seen);
        }
    }

    private Table table(Viewer viewer, String number) {
        var kept = files.record(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        var procedure = procedures.get(kept.head().procedure());
        var replay = Replay.of(procedure, kept.acts());
        var record = kept.replayed(replay);
        var now = LocalDateTime.now(clock);
        return new Table(
                viewer, record, procedure, replay, Onlooker.of(viewer, procedure, record, now.toLocalDate()), now);
    }

    /// An act as it was read, and everything that stands in its way.
    private record Judged(Wish wish, List<Refusal> reasons) {}

    Preview preview(Viewer viewer, String number, int seen, ActRequest request) {
        var table = table(viewer, number);
        var kind = table.procedure().act(request.act()).orElse(null);
        if (kind == null) {
            return new Preview.Refused(List.of(Refusal.at("act", "unknown-act", request.act())));
        }
        if (table.record().acts().size() != seen) {
            return new Preview.ChangedMeanwhile();
        }
        var judged = judge(table, kind, request);
        var entry = new ActLog.Entry(judged.wish(), Act.Move.DONE, 0, request.key());
        return judged.reasons().isEmpty()
                ? new Preview.Lawful(log.preview(table.work(seen), entry), seen + 1)
                : new Preview.Refused(judged.reasons());
    }

    Outcome act(Viewer viewer, String number, int seen, ActRequest request) {
        var table = table(viewer, number);
        var kind = table.procedure().act(request.act()).orElse(null);
        if (kind == null) {
            return new Outcome.Refused(List.of(Refusal.at("act", "unknown-act", request.act())));
        }
        var judged = judge(table, kind, request);
        var move = kind.isApproved() ? Act.Move.PROPOSED : Act.Move.DONE;
        var entry = new ActLog.Entry(judged.wish(), move, 0, request.key(), request.papers());
        return log.record(table.work(seen), judged.reasons(), entry);
    }

    private Judged judge(Table table, ActKind kind, ActRequest request) {
        var viewer = table.viewer();
        var told = Told.of(kind, request.told(), table.record());
        var post = Onlooker.postFor(kind, request.post(), table.onlooker().posts());
        var own = table.onlooker().own(table.record());
        var parties = PartyAct.parties(table.procedure(), table.record(), kind);
        var values = PartyAct.completed(told, kind, parties, own);
        var wish = new Wish(kind, post, viewer.username(), request.happenedAt(), values, table.now());
        var reasons = new ArrayList<>(told.reasons());
        if (post.isEmpty()) {
            reasons.add(table.procedure().nobodyBut(kind.by(), kind));
        }
        var party = PartyAct.party(wish);
        if (!table.onlooker().office() && !party.isEmpty() && !own.contains(party)) {
            reasons.add(Refusal.at(kind.of(), "not-own-party"));
        }
        reasons.addAll(
                files.gate(table.procedure(), table.replay(), table.record()).against(wish));
        reasons.addAll(conditions(table, viewer, wish));
        return new Judged(wish, reasons);
    }

    Outcome settle(Viewer viewer, String number, int seen, Settlement settlement) {
        var table = table(viewer, number);
        var proposed = table.replay().pending().stream()
                .filter(act -> act.ordinal() == settlement.ordinal())
                .findFirst()
                .orElse(null);
        if (proposed == null) {
            return log.known(settlement.key())
                    .orElseGet(() -> new Outcome.Refused(List.of(Refusal.at("ordinal", "not-pending"))));
        }
        var kind = table.procedure().act(proposed.kind()).orElseThrow();
        var wish = new Wish(
                kind, proposed.post(), proposed.author(), settlement.happenedAt(), proposed.told(), table.now());
        var move = settlement.approve() ? Act.Move.APPROVED : Act.Move.REJECTED;
        var told = settlement.approve()
                ? proposed.told()
                : Map.of("reason", settlement.reason().strip());
        var signed = new Wish(kind, kind.approvedBy(), viewer.username(), settlement.happenedAt(), told, table.now());
        var entry = new ActLog.Entry(signed, move, proposed.ordinal(), settlement.key());
        return log.record(table.work(seen), against(settlement, viewer, table, wish), entry);
    }

    /// What other modules have against it.
    private List<Refusal> conditions(Table table, Viewer viewer, Wish wish) {
        if (conditions.stream().findAny().isEmpty()) {
            return List.of();
        }
        var moment = table.now().atZone(clock.getZone()).toInstant();
        var file = files.derivation().facts(table.procedure(), table.record(), moment, viewer);
        return conditions.stream()
                .flatMap(each ->
                        each.against(file, wish.kind(), wish.told(), wish.at().toLocalDate()).stream())
                .toList();
    }

    /// What is to be approved has to be lawful on the day of the approval.
    private List<Refusal> against(Settlement settlement, Viewer viewer, Table table, Wish wish) {
        var reasons = new ArrayList<Refusal>();
        var kind = wish.kind();
        if (!table.onlooker().posts().contains(kind.approvedBy())) {
            reasons.add(table.procedure().nobodyBut(List.of(kind.approvedBy()), kind));
        }
        if (wish.author().equals(viewer.username())) {
            reasons.add(Refusal.of("same-person", kind.basis()));
        }
        if (!settlement.approve() && settlement.reason().isBlank()) {
            reasons.add(Refusal.at("reason", "reason"));
        }
        if (settlement.approve()) {
            var others = table.record().acts().stream()
                    .filter(act -> act.ordinal() != settlement.ordinal())
                    .toList();
            var before = Replay.of(table.procedure(), others);
            reasons.addAll(files.gate(table.procedure(), before, table.record()).against(wish));
            reasons.addAll(conditions(table, viewer, wish));
        }
        return reasons;
    }
}
