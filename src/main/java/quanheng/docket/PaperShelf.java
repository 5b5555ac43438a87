package quanheng.docket;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import quanheng.access.Sight;

/// Puts papers on file: each once for its act and for whom it is, however often it is asked for.
@Component
class PaperShelf {
    private final PaperStore store;
    private final Exhibits exhibits;
    private final Sight sight;
    private final Clock clock;

    PaperShelf(PaperStore store, Exhibits exhibits, Sight sight, Clock clock) {
        this.store = store;
        this.exhibits = exhibits;
        this.sight = sight;
        this.clock = clock;
    }

    /// A paper as a file.
    ///
    /// @param ending of its name
    record Print(String title, String ending, Supplier<byte[]> content) {}

    /// @return false where it was made before
    boolean claim(PaperOrder order, String by) {
        return sight.as(CaseFiles.ENGINE, () -> store.claim(order, by, clock.instant()));
    }

    void file(PaperOrder order, String by, PaperOrder.Audience audience, Print print) {
        var title = print.ending().equals(".pdf") ? print.title() + " PDF" : print.title();
        var wanted = new Submission(
                Exhibit.PAPER + order.template(),
                title,
                audience.party(),
                audience.confidential(),
                print.title() + print.ending());
        exhibits.keep(order.file().head(), wanted, print.content().get(), new Exhibits.Origin(by, order.ordinal()));
    }

    void keepDraft(CaseHead head, int ordinal, PaperDraft draft) {
        sight.as(CaseFiles.ENGINE, () -> {
            store.keepDraft(head.id(), ordinal, draft);
            return 0;
        });
    }

    Map<String, PaperDraft> drafts(CaseHead head, int ordinal) {
        return sight.as(CaseFiles.ENGINE, () -> store.drafts(head.id(), ordinal)).stream()
                .collect(Collectors.toMap(PaperDraft::template, Function.identity()));
    }
}
