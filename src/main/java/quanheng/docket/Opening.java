package quanheng.docket;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// Opens cases: checks the wish, gives a number, writes who takes part and the first act.
@Component
class Opening {
    private static final int LONGEST_TITLE = 200;

    private final Procedures procedures;
    private final CaseFiles files;
    private final CaseWriter writer;
    private final ActLog log;
    private final Sight sight;
    private final Clock clock;

    Opening(Procedures procedures, CaseFiles files, CaseWriter writer, ActLog log, Sight sight, Clock clock) {
        this.procedures = procedures;
        this.files = files;
        this.writer = writer;
        this.log = log;
        this.sight = sight;
        this.clock = clock;
    }

    Outcome open(Viewer viewer, CaseRequest request) {
        var procedure = procedures.find(request.procedure()).orElse(null);
        if (procedure == null) {
            return new Outcome.Refused(List.of(Refusal.at("procedure", "unknown-procedure", request.procedure())));
        }
        var record = new CaseRecord(head(procedure, request), parties(request), List.of(), List.of(), List.of());
        var wish = wish(viewer, procedure, request, record);
        var reasons = new ArrayList<>(formal(procedure, request));
        reasons.addAll(Told.of(wish.kind(), request.opening().told(), record).reasons());
        if (wish.post().isEmpty()) {
            reasons.add(procedure.nobodyBut(wish.kind().by(), wish.kind()));
        }
        var replay = Replay.of(procedure, List.of());
        reasons.addAll(files.gate(procedure, replay, record).against(wish));
        var entry = new ActLog.Entry(
                wish,
                Act.Move.DONE,
                0,
                request.opening().key(),
                request.opening().papers());
        var work = new ActLog.Work(viewer, procedure, record, 0);
        return sight.as(CaseFiles.ENGINE, () -> open(work, reasons, entry));
    }

    /// Wishes with the same key wait for each other, so that a case is not opened twice.
    private Outcome open(ActLog.Work work, List<Refusal> reasons, ActLog.Entry entry) {
        var procedure = work.procedure();
        var draft = work.record();
        writer.waitFor(entry.key());
        return log.known(entry.key()).orElseGet(() -> {
            if (!reasons.isEmpty()) {
                return new Outcome.Refused(reasons);
            }
            var record = draft.numbered(number(procedure));
            var head = record.head();
            writer.open(head);
            draft.parties().forEach(party -> writer.join(head.id(), party));
            return log.record(new ActLog.Work(work.viewer(), procedure, record, 0), List.of(), entry);
        });
    }

    private String number(Procedure procedure) {
        var year = LocalDateTime.now(clock).getYear();
        return "%s%d-%04d".formatted(procedure.prefix(), year, writer.nextNumber(procedure.prefix(), year));
    }

    private CaseHead head(Procedure procedure, CaseRequest request) {
        return new CaseHead(
                UUID.randomUUID(),
                "",
                procedure.id(),
                request.title().strip(),
                request.regionCode(),
                request.unit(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static List<Party> parties(CaseRequest request) {
        return IntStream.range(0, request.parties().size())
                .mapToObj(index -> {
                    var wanted = request.parties().get(index);
                    return new Party(
                            index + 1,
                            wanted.post(),
                            wanted.name().strip(),
                            wanted.contact().strip(),
                            wanted.organization(),
                            wanted.confidential());
                })
                .toList();
    }

    private Wish wish(Viewer viewer, Procedure procedure, CaseRequest request, CaseRecord record) {
        var now = LocalDateTime.now(clock);
        var kind = procedure.opening();
        var asked = request.opening();
        var onlooker = Onlooker.of(viewer, procedure, record, now.toLocalDate());
        var told = Told.of(kind, asked.told(), record).values();
        return new Wish(
                kind,
                Onlooker.postFor(kind, asked.post(), onlooker.posts()),
                viewer.username(),
                asked.happenedAt(),
                told,
                now);
    }

    private static List<Refusal> formal(Procedure procedure, CaseRequest request) {
        var reasons = new ArrayList<Refusal>();
        if (!request.opening().act().equals(procedure.opening().id())) {
            reasons.add(Refusal.at("act", "not-opening", procedure.opening()));
        }
        if (request.title().isBlank() || request.title().length() > LONGEST_TITLE) {
            reasons.add(Refusal.at("title", "title"));
        }
        if (!request.regionCode().matches("([0-9]{6})?")) {
            reasons.add(Refusal.at("region", "region", request.regionCode()));
        }
        for (var at = 0; at < request.parties().size(); at++) {
            var party = request.parties().get(at);
            if (party.name().isBlank()) {
                reasons.add(Refusal.at("party-" + (at + 1), "party-name", at + 1));
            }
            if (procedure.posts().stream()
                    .noneMatch(post -> post.party() && post.id().equals(party.post()))) {
                reasons.add(Refusal.at("party-" + (at + 1), "party-post", party.post()));
            }
        }
        return reasons;
    }
}
