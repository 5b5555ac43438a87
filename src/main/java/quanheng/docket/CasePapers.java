package quanheng.docket;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;
import quanheng.papers.Filling;
import quanheng.papers.Paper;
import quanheng.papers.PaperHead;
import quanheng.papers.PaperNumbers;
import quanheng.papers.Papers;
import quanheng.papers.Template;
import quanheng.shell.Provenance;

/// Makes the papers (公文) an act of a case issues: filled from the case, numbered, and put on file as Word and PDF.
@Component
public class CasePapers {
    private final Papers papers;
    private final PaperNumbers numbers;
    private final Exhibits exhibits;
    private final CaseWords words;
    private final MessageSource messages;
    private final Clock clock;
    private final String office;

    CasePapers(
            Papers papers,
            PaperNumbers numbers,
            Exhibits exhibits,
            CaseWords words,
            MessageSource messages,
            Clock clock,
            @Value("${quanheng.office:}") String office,
            ObjectProvider<Provenance> provenance) {
        this.papers = papers;
        this.numbers = numbers;
        this.exhibits = exhibits;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
        this.office = office.isBlank()
                ? provenance.stream()
                        .map(each -> each.office(Locale.CHINA))
                        .findFirst()
                        .orElse("")
                : office;
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

    /// Whether papers come as PDF, too.
    public boolean printsPdf() {
        return papers.printsPdf();
    }

    /// What a template asks for, as far as the case tells it; empty where it does not.
    public Map<String, String> values(CaseFile file, String template) {
        var known = new PaperValues(file, words).all();
        var values = new LinkedHashMap<String, String>();
        papers.template(template)
                .map(Template::names)
                .orElse(Set.of())
                .forEach(name -> values.put(name, known.getOrDefault(name, "")));
        return values;
    }

    /// Makes a paper and puts it on file.
    ///
    /// @return names of the values that are missing or unfit; none where it was made
    @Transactional
    public List<String> make(Viewer viewer, CaseFile file, Wanted wanted) {
        var today = LocalDate.now(clock);
        var template = papers.template(wanted.template()).orElseThrow();
        var act = file.act(wanted.ordinal()).orElseThrow();
        var isIssued =
                file.procedure().act(act.kind()).filter(kind -> kind.papers().contains(template.id()));
        if (isIssued.isEmpty()) {
            throw new IllegalArgumentException("act %d issues no %s".formatted(wanted.ordinal(), template.id()));
        }
        var values = typed(template, wanted.values());
        var draft = papers.fill(template.id(), new PaperHead(office, null, wanted.addressee(), today), values);
        if (draft instanceof Filling.Refused(var missing, var unfit)) {
            var names = new ArrayList<>(missing);
            names.addAll(unfit);
            return names;
        }
        var number = wanted.series().isEmpty() ? null : numbers.next(wanted.series(), today.getYear());
        var head = new PaperHead(office, number, wanted.addressee(), today);
        if (papers.fill(template.id(), head, values) instanceof Filling.Filled(var paper)) {
            keep(viewer, file, template.id(), paper);
        }
        return List.of();
    }

    private void keep(Viewer viewer, CaseFile file, String template, Paper paper) {
        var title = paper.number() == null ? paper.title() : paper.title() + " " + paper.number();
        var isInternal = file.procedure().acts().stream()
                .filter(kind -> kind.papers().contains(template))
                .allMatch(ActKind::internal);
        var wanted = new Submission(Exhibit.PAPER + template, title, 0, isInternal, title + ".docx");
        exhibits.keep(file.head(), wanted, papers.docx(paper), viewer.username());
        if (papers.printsPdf()) {
            var printed = new Submission(wanted.kind(), title + " PDF", 0, isInternal, title + ".pdf");
            exhibits.keep(file.head(), printed, papers.pdf(paper), viewer.username());
        }
    }

    /// Days, moments, sums and lists as such, everything else as text.
    private static Map<String, Object> typed(Template template, Map<String, String> values) {
        var lists = template.lines().stream()
                .filter(line -> switch (line.kind()) {
                    case ITEMS, ROWS -> true;
                    default -> false;
                })
                .collect(Collectors.toMap(
                        line -> line.text(), line -> line.kind().name(), (one, other) -> one));
        var typed = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            var kind = lists.get(name);
            if (!value.isBlank()) {
                typed.put(name, kind == null ? typed(name, value.strip(), template) : list(value, kind));
            }
        });
        return typed;
    }

    private static List<?> list(String value, String kind) {
        var lines = value.lines().map(String::strip).filter(line -> !line.isEmpty());
        return kind.equals("ROWS")
                ? lines.map(line -> List.of(line.split("\\|", -1))).toList()
                : lines.toList();
    }

    private static Object typed(String name, String value, Template template) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}")) {
            return LocalDateTime.parse(value.replace(' ', 'T'));
        }
        var hasForm = template.lines().stream().anyMatch(line -> line.text().contains("{" + name + "|"));
        return hasForm && value.matches("-?\\d+([.]\\d+)?") ? new BigDecimal(value) : value;
    }
}
