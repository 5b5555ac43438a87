package quanheng.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;
import quanheng.journal.Journal;
import quanheng.shell.NotFoundException;

/// The register of incoming papers (收文登记). What is registered stays as it is.
@Component
public class IncomingPapers {
    private static final int LONGEST = 200;
    private static final String PREFIX = "incoming";

    private final IncomingStore store;
    private final CaseStore cases;
    private final CaseWriter writer;
    private final Evidence evidence;
    private final Sight sight;
    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;

    IncomingPapers(
            IncomingStore store,
            CaseStore cases,
            CaseWriter writer,
            Evidence evidence,
            Sight sight,
            Journal journal,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.writer = writer;
        this.evidence = evidence;
        this.sight = sight;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    /// A wish to register a paper.
    ///
    /// @param caseNumber empty for none
    /// @param key        of the form
    public record Wanted(
            LocalDate receivedOn,
            IncomingPaper.Channel channel,
            String sender,
            String theirNumber,
            String title,
            String caseNumber,
            String fileName,
            String key) {}

    /// Registers a paper; the same wish once.
    ///
    /// @return why not; none where it is in the register
    @Transactional
    public List<Refusal> register(Viewer viewer, Wanted wanted, byte[] content) {
        return sight.as(CaseFiles.ENGINE, () -> {
            writer.waitFor(wanted.key());
            if (store.isKnown(wanted.key())) {
                return List.of();
            }
            var head = wanted.caseNumber().isEmpty() ? Optional.<CaseHead>empty() : cases.find(wanted.caseNumber());
            var reasons = against(wanted, content, head.isPresent());
            if (reasons.isEmpty()) {
                add(viewer, wanted, content, head.map(CaseHead::id));
            }
            return reasons;
        });
    }

    private List<Refusal> against(Wanted wanted, byte[] content, boolean hasCase) {
        var reasons = new ArrayList<Refusal>();
        if (wanted.receivedOn().isAfter(LocalDate.now(clock))) {
            reasons.add(Refusal.at("receivedOn", "future", wanted.receivedOn()));
        }
        if (wanted.sender().isEmpty() || wanted.sender().length() > LONGEST) {
            reasons.add(Refusal.at("sender", "incoming-sender"));
        }
        if (wanted.title().isEmpty() || wanted.title().length() > LONGEST) {
            reasons.add(Refusal.at("title", "incoming-title"));
        }
        if (!wanted.caseNumber().isEmpty() && !hasCase) {
            reasons.add(Refusal.at("caseNumber", "incoming-case", wanted.caseNumber()));
        }
        if (content.length == 0 || content.length > Evidence.LARGEST) {
            reasons.add(Refusal.at("file", "exhibit-file"));
        }
        return reasons;
    }

    private void add(Viewer viewer, Wanted wanted, byte[] content, Optional<UUID> caseId) {
        var kept = evidence.keep(wanted.fileName(), content, viewer.username());
        var year = LocalDate.now(clock).getYear();
        var number = messages.getMessage(
                "docket.incoming.given",
                new Object[] {Integer.toString(year), "%04d".formatted(writer.nextNumber(PREFIX, year))},
                java.util.Locale.SIMPLIFIED_CHINESE);
        var paper = new IncomingPaper(
                UUID.randomUUID(),
                number,
                wanted.receivedOn(),
                wanted.channel(),
                wanted.sender(),
                wanted.theirNumber(),
                wanted.title(),
                wanted.caseNumber(),
                kept.id(),
                kept.sha256(),
                viewer.username());
        store.add(paper, caseId.orElse(null), wanted.key(), clock.instant());
        journal.append(
                viewer.username(),
                "docket.received",
                "incoming:" + number,
                Map.of("sha256", kept.sha256(), "case", wanted.caseNumber()));
    }

    /// Papers of a list, from an offset on.
    @Transactional(readOnly = true)
    public List<IncomingPaper> find(Viewer viewer, IncomingPaper.Filter filter, int offset, int limit) {
        return sight.as(viewer, () -> store.find(filter, offset, limit));
    }

    /// How many there are.
    @Transactional(readOnly = true)
    public int count(Viewer viewer, IncomingPaper.Filter filter) {
        return sight.as(viewer, () -> store.count(filter));
    }

    /// Opens the file of a paper; the journal says who did.
    ///
    /// @throws NotFoundException where there is none
    @Transactional
    public EvidenceFile open(Viewer viewer, UUID id) {
        var file = sight.as(viewer, () -> store.file(id))
                .flatMap(evidence::find)
                .orElseThrow(() -> new NotFoundException("incoming:" + id));
        journal.append(viewer.username(), "docket.opened-incoming", "incoming:" + id, Map.of());
        return file;
    }
}
