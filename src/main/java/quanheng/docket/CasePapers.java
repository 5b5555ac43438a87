package quanheng.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;
import quanheng.papers.PaperNumbers;
import quanheng.papers.Papers;
import quanheng.papers.Template;

/// The papers (公文) an act of a case issues: filled from the case, looked over by an officer, numbered, and put on file
/// as Word and PDF. The same paper of an act for the same addressee is made once.
@Component
public class CasePapers {
    private final Papers papers;
    private final PaperNumbers numbers;
    private final PaperPress press;
    private final CaseFiles files;
    private final CaseWords words;
    private final PersonNames people;
    private final MessageSource messages;
    private final OfficeFacts office;
    private final Clock clock;

    CasePapers(
            Papers papers,
            PaperNumbers numbers,
            PaperPress press,
            CaseFiles files,
            CaseWords words,
            PersonNames people,
            MessageSource messages,
            OfficeFacts office,
            Clock clock) {
        this.papers = papers;
        this.numbers = numbers;
        this.press = press;
        this.files = files;
        this.words = words;
        this.people = people;
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    /// What is wanted of a paper.
    ///
    /// @param ordinal   of the act that issues it
    /// @param series    of its number; empty for none
    /// @param addressee whom it is for
    /// @param values    by the names of the template; those of lists one a line
    public record Wanted(int ordinal, String template, String series, String addressee, Map<String, String> values) {}

    /// The title of a template; its id where there is no such template.
    public String title(String template) {
        return papers.template(template).map(Template::title).orElse(template);
    }

    /// What a template's name means; the name itself where nobody said.
    public String word(String name, Locale language) {
        return Objects.requireNonNullElse(messages.getMessage("papers.value." + name, null, name, language), name);
    }

    /// The series a number can be of.
    public List<String> series() {
        return List.copyOf(numbers.series());
    }

    /// The words of a series, as its numbers bear them.
    public String seriesWord(String id) {
        return numbers.word(id);
    }

    /// Whether papers come as PDF, too.
    public boolean printsPdf() {
        return papers.printsPdf();
    }

    /// A paper of an act as the case itself would have it; what the case does not tell is empty.
    public Wanted proposed(CaseFile file, int ordinal, String template) {
        var act = file.act(ordinal).orElseThrow();
        var known = new PaperValues(file, before(file, act), words, people).of(act);
        known.putAll(office.values());
        var values = new LinkedHashMap<String, String>();
        papers.template(template)
                .map(Template::names)
                .orElse(Set.of())
                .forEach(name -> values.put(name, known.getOrDefault(name, "")));
        return new Wanted(ordinal, template, series(file, template), addressee(file, act, template), values);
    }

    /// The case before an act that makes a limit longer.
    private @Nullable CaseFile before(CaseFile file, Act act) {
        var isLonger = file.procedure()
                .act(act.kind())
                .filter(kind -> !kind.prolongations().isEmpty())
                .isPresent();
        return isLonger
                ? files.find(file.head().number(), act.recordedAt().minusNanos(1000), CaseFiles.ENGINE)
                        .orElse(null)
                : null;
    }

    private String series(CaseFile file, String template) {
        var told = PaperUses.of(template).series();
        var series = told.isEmpty() ? file.procedure().id() : told;
        return numbers.series().contains(series) ? series : "";
    }

    /// The party the act names, else the first that holds one of the posts such papers are for.
    private String addressee(CaseFile file, Act act, String template) {
        var kind = file.procedure().act(act.kind()).orElseThrow();
        var named = kind.fields().stream()
                .filter(field -> field.kind() == FieldKind.PARTY)
                .map(field -> act.told(field.id()))
                .filter(number -> !number.isEmpty())
                .flatMap(number -> file.parties().stream()
                        .filter(party -> Integer.toString(party.number()).equals(number)));
        var usual = PaperUses.of(template).addressee().stream()
                .flatMap(post ->
                        file.parties().stream().filter(party -> party.post().equals(post)));
        return java.util.stream.Stream.concat(named, usual)
                .map(party -> words.name(party, file, Locale.CHINA))
                .findFirst()
                .orElse("");
    }

    /// A paper as it is to be made: what the officer wants, and of what he leaves open what the case tells.
    PaperOrder order(CaseFile file, int ordinal, String template, @Nullable PaperDraft draft) {
        var day = file.act(ordinal).orElseThrow().happenedOn();
        var proposed = proposed(file, ordinal, template);
        if (draft == null) {
            return new PaperOrder(
                    file, ordinal, template, proposed.series(), proposed.addressee(), proposed.values(), day);
        }
        var values = new LinkedHashMap<>(proposed.values());
        values.putAll(draft.values());
        return new PaperOrder(file, ordinal, template, draft.series(), draft.addressee(), values, day);
    }

    /// Names of the values that a paper of an act still lacks.
    public List<String> missing(CaseFile file, Wanted wanted) {
        return press.missing(order(file, wanted));
    }

    private PaperOrder order(CaseFile file, Wanted wanted) {
        return new PaperOrder(
                file,
                wanted.ordinal(),
                wanted.template(),
                wanted.series(),
                wanted.addressee(),
                wanted.values(),
                LocalDate.now(clock));
    }

    /// Makes a paper some time after its act and puts it on file.
    ///
    /// @return names of the values that are missing or unfit; none where it was made
    @Transactional
    public List<String> make(Viewer viewer, CaseFile file, Wanted wanted) {
        var order = order(file, wanted);
        if (!order.kind().papers().contains(wanted.template())) {
            throw new IllegalArgumentException("act %d issues no %s".formatted(wanted.ordinal(), wanted.template()));
        }
        var missing = press.missing(order);
        if (missing.isEmpty()) {
            press.print(order, viewer.username());
        }
        return missing;
    }
}
