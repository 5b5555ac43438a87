package quanheng.whitepapers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.evidence.Evidence;
import quanheng.indicators.Figures;
import quanheng.indicators.HomeRegion;
import quanheng.indicators.Indicators;
import quanheng.indicators.Restatement;
import quanheng.journal.Journal;
import quanheng.papers.Papers;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;
import quanheng.whitepapers.WhitePaper.Erratum;
import quanheng.whitepapers.WhitePaper.Issue;

/// White papers: drafted section by section, signed by somebody who wrote none of it, and kept as they went out.
@Component
public class WhitePapers {
    private final WhitePaperStore store;
    private final Rendering rendering;
    private final WhitePaperDocument document;
    private final Figures figures;
    private final HomeRegion home;
    private final Papers papers;
    private final Evidence evidence;
    private final Journal journal;
    private final Clock clock;

    WhitePapers(
            WhitePaperStore store,
            Rendering rendering,
            WhitePaperDocument document,
            Figures figures,
            HomeRegion home,
            Papers papers,
            Evidence evidence,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rendering = rendering;
        this.document = document;
        this.figures = figures;
        this.home = home;
        this.papers = papers;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
    }

    /// All the viewer may see, the latest year first: drafts for the office, what went out for everybody.
    @Transactional(readOnly = true)
    public List<WhitePaper> all() {
        return store.all();
    }

    /// The white paper of a year.
    ///
    /// @throws NotFoundException where there is none the viewer may see
    @Transactional(readOnly = true)
    public WhitePaper of(int year) {
        return store.find(year).orElseThrow(() -> new NotFoundException("white paper:" + year));
    }

    /// Begins the white paper of a year.
    ///
    /// @param asOf the day its figures are counted for
    /// @return false where the year has one
    @Transactional
    public boolean begin(int year, String title, LocalDate asOf, String by) {
        var paper = new WhitePaper(UUID.randomUUID(), year, title, home.code(), asOf, by, now(), null, List.of());
        if (!store.insert(paper)) {
            return false;
        }
        journal.append(by, "whitepapers.begun", subject(year), Map.of("title", title, "asOf", asOf.toString()));
        return true;
    }

    /// Its sections as they stand.
    @Transactional(readOnly = true)
    public List<Section> sections(WhitePaper paper) {
        return store.sections(paper.id());
    }

    /// Every text a section had, the latest first.
    @Transactional(readOnly = true)
    public List<Section> history(WhitePaper paper, UUID section) {
        return store.history(paper.id(), section);
    }

    /// What somebody writes.
    ///
    /// @param section null for a new one
    /// @param seen    the revision it was written upon; 0 for a new one
    /// @param removed whether the section goes
    public record Typed(@Nullable UUID section, int seen, int ordinal, String heading, String body, boolean removed) {}

    /// Keeps a section's text.
    ///
    /// @return the text somebody else kept meanwhile; empty where this one was kept
    /// @throws ChangedMeanwhileException where it was issued meanwhile
    @Transactional
    public Optional<Section> write(WhitePaper paper, Typed typed, String by) {
        if (of(paper.year()).issue() != null) {
            throw new ChangedMeanwhileException(subject(paper.year()));
        }
        var id = typed.section() == null ? UUID.randomUUID() : typed.section();
        var section = new Section(id, typed.ordinal(), typed.heading(), typed.body(), typed.seen() + 1, by, now());
        if (!store.edit(paper.id(), section, typed.removed())) {
            return store.history(paper.id(), id).stream().findFirst();
        }
        journal.append(
                by,
                typed.removed() ? "whitepapers.removed" : "whitepapers.written",
                subject(paper.year()),
                Map.of("section", id.toString(), "revision", section.revision()));
        return Optional.empty();
    }

    /// The paper with its numbers: as they are now for a draft, as they went out for what was issued.
    @Transactional(readOnly = true)
    public Rendered rendered(WhitePaper paper) {
        return rendering.of(paper, store.sections(paper.id()), basis(paper));
    }

    private Basis basis(WhitePaper paper) {
        var issue = paper.issue();
        return issue == null ? Basis.NOW : new Basis(issue.knownAt(), store.versions(paper.id()));
    }

    /// The chart of an indicator of this paper; empty where there is nothing to draw.
    @Transactional(readOnly = true)
    public Optional<byte[]> chart(WhitePaper paper, String indicator, java.util.Locale language) {
        var issue = paper.issue();
        var knownAt = issue == null ? now() : issue.knownAt();
        return rendered(paper).values().stream()
                .filter(value ->
                        value.indicator().equals(indicator) && value.asOf().equals(paper.asOf()))
                .findFirst()
                .flatMap(value -> document.chart(value, knownAt, language));
    }

    /// What became of issuing.
    public sealed interface Issuing {
        /// It went out.
        record Issued(Issue issue) implements Issuing {}

        /// Something must be mended first.
        record Unfit(List<Remark> remarks) implements Issuing {}

        /// Who signs has written in it himself.
        record OwnText() implements Issuing {}
    }

    /// Signs and issues a paper: every number is published as a figure, and the files are kept.
    ///
    /// @throws ChangedMeanwhileException where it was issued before
    @Transactional
    public Issuing issue(WhitePaper paper, String by) {
        if (store.hasEdited(paper.id(), by)) {
            return new Issuing.OwnText();
        }
        var moment = now();
        var rendered = rendering.of(paper, store.sections(paper.id()), new Basis(moment, Map.of()));
        if (!rendered.remarks().isEmpty()) {
            return new Issuing.Unfit(rendered.remarks());
        }
        var printed = document.of(paper, rendered, moment);
        var docx = papers.docx(printed);
        var pdf = papers.printsPdf() ? papers.pdf(printed) : null;
        var issue = new Issue(
                moment,
                evidence.keep("white-paper-%d.docx".formatted(paper.year()), docx, by)
                        .id(),
                pdf == null
                        ? null
                        : evidence.keep("white-paper-%d.pdf".formatted(paper.year()), pdf, by)
                                .id(),
                Evidence.digest(docx),
                by,
                moment);
        if (!store.issue(paper.id(), issue)) {
            throw new ChangedMeanwhileException(subject(paper.year()));
        }
        publish(paper, rendered, moment, by);
        journal.append(by, "whitepapers.issued", subject(paper.year()), Map.of("digest", issue.digest()));
        return new Issuing.Issued(issue);
    }

    private void publish(WhitePaper paper, Rendered rendered, Instant moment, String by) {
        var ordinal = 0;
        for (var value : rendered.values()) {
            var ask = new Indicators.Ask(paper.region(), null, value.asOf(), moment);
            var figure = figures.publish(value.observed().definition(), ask, by);
            store.source(paper.id(), ++ordinal, value, figure.id());
        }
    }

    /// A file that went out.
    ///
    /// @throws NotFoundException where there is none
    @Transactional(readOnly = true)
    public byte[] file(WhitePaper paper, boolean pdf) {
        var issue = paper.issue();
        var file = issue == null ? null : pdf ? issue.pdf() : issue.docx();
        if (file == null) {
            throw new NotFoundException("file of " + subject(paper.year()));
        }
        return evidence.content(file);
    }

    /// Builds the Word file of an issued paper again, from its text and the moment's knowledge.
    ///
    /// @return whether it is the same, byte by byte
    @Transactional(readOnly = true)
    public boolean isSameAgain(WhitePaper paper) {
        var issue = paper.issue();
        if (issue == null) {
            throw new NotFoundException("issue of " + subject(paper.year()));
        }
        var again = papers.docx(document.of(paper, rendered(paper), issue.knownAt()));
        return Evidence.digest(again).equals(issue.digest());
    }

    /// The figures of an issued paper that later knowledge changed.
    @Transactional(readOnly = true)
    public List<Restatement> changes(WhitePaper paper) {
        return store.figures(paper.id()).stream()
                .flatMap(id -> figures.find(id).stream())
                .map(figure -> figures.restate(figure, null))
                .filter(Restatement::isChanged)
                .toList();
    }

    /// Tells a correction of an issued paper.
    ///
    /// @param submission made with the form; the same one is told once
    /// @throws NotFoundException where it is not issued
    @Transactional
    public void correct(WhitePaper paper, String words, UUID submission, String by) {
        if (paper.issue() == null) {
            throw new NotFoundException("issue of " + subject(paper.year()));
        }
        if (store.tell(paper.id(), submission, new Erratum(0, words, by, now()))) {
            journal.append(by, "whitepapers.corrected", subject(paper.year()), Map.of("words", words));
        }
    }

    private static String subject(int year) {
        return "white-paper:" + year;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
