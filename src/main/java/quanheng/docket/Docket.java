package quanheng.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;
import quanheng.journal.Journal;

/// The cases of the office. What is asked is lawful or is refused with its reasons; what is on file stays.
@Component
public class Docket {
    private final CaseFiles files;
    private final Opening opening;
    private final Acting acting;
    private final Journal journal;
    private final Clock clock;

    Docket(CaseFiles files, Opening opening, Acting acting, Journal journal, Clock clock) {
        this.files = files;
        this.opening = opening;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /// Opens a case.
    @Transactional
    public Outcome open(Viewer viewer, CaseRequest request) {
        return opening.open(viewer, request);
    }

    /// Does something in a case.
    ///
    /// @param seen how many acts the viewer knows of; [CaseFile#seen()]
    /// @throws quanheng.shell.NotFoundException where the viewer sees no such case
    @Transactional
    public Outcome act(Viewer viewer, String number, int seen, ActRequest request) {
        return acting.act(viewer, number, seen, request);
    }

    /// What would become of an act; nothing is written.
    ///
    /// @param seen how many acts the viewer knows of
    /// @throws quanheng.shell.NotFoundException where the viewer sees no such case
    @Transactional(readOnly = true)
    public Preview preview(Viewer viewer, String number, int seen, ActRequest request) {
        return acting.preview(viewer, number, seen, request);
    }

    /// Approves or rejects what was put forward.
    ///
    /// @param seen how many acts the viewer knows of
    /// @throws quanheng.shell.NotFoundException where the viewer sees no such case
    @Transactional
    public Outcome settle(Viewer viewer, String number, int seen, Settlement settlement) {
        return acting.settle(viewer, number, seen, settlement);
    }

    /// A case as it was at a moment; empty where the viewer sees no such case, or it had not been opened.
    @Transactional(readOnly = true)
    public Optional<CaseFile> file(String number, Instant asOf, Viewer viewer) {
        return files.find(number, asOf, viewer);
    }

    /// A case as it was at a moment, for somebody who opens its page: the journal says that he looked.
    @Transactional
    public Optional<CaseFile> look(String number, Instant asOf, Viewer viewer) {
        var found = files.find(number, asOf, viewer);
        found.ifPresent(file ->
                journal.append(viewer.username(), "docket.looked", "case:" + number, Map.of("acts", file.seen())));
        return found;
    }

    /// A case as it is now.
    @Transactional(readOnly = true)
    public Optional<CaseFile> file(String number, Viewer viewer) {
        return files.find(number, clock.instant(), viewer);
    }
}
