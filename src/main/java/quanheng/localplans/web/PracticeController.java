package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.localplans.LocalPlans;
import quanheng.localplans.Practice;
import quanheng.localplans.PracticeGuide;
import quanheng.localplans.Practices;
import quanheng.localplans.UnitClass;
import quanheng.papers.Papers;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// Good practice by class and clause, and the guide made of it.
@Controller("localPracticeController")
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class PracticeController {
    private final Practices practices;
    private final LocalPlans localPlans;
    private final PracticeGuide guide;
    private final Papers papers;
    private final PageWords words;

    PracticeController(
            Practices practices, LocalPlans localPlans, PracticeGuide guide, Papers papers, PageWords words) {
        this.practices = practices;
        this.localPlans = localPlans;
        this.guide = guide;
        this.papers = papers;
        this.words = words;
    }

    /// What is asked for; empty for any.
    record Search(
            @Nullable UUID parent,
            @Nullable String clause,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String words,
            @Nullable String sort) {
        Practice.Search of() {
            return new Practice.Search(parent, plain(clause), plain(kind), plain(state), plain(words), plain(sort));
        }

        private static String plain(@Nullable String told) {
            return Objects.requireNonNullElse(told, "");
        }
    }

    @GetMapping("/local-plans/practices")
    String list(@ModelAttribute("search") Search search, @CurrentViewer Viewer viewer, Model model) {
        var parent = search.parent();
        model.addAttribute("practices", practices.find(search.of()));
        model.addAttribute("parents", localPlans.parents());
        model.addAttribute("clauses", parent == null ? List.of() : practices.clauses(parent));
        model.addAttribute(
                "kinds",
                Stream.concat(Arrays.stream(UnitClass.Kind.values()).map(Enum::name), Stream.of("NONE"))
                        .toList());
        model.addAttribute("states", List.of("OFFERED", "TAKEN", "DECLINED"));
        model.addAttribute("sorts", List.of("latest", "class", "clause", "unit"));
        model.addAttribute("mayOffer", viewer.hasAny(Role.COORDINATOR, Role.UNIT_CONTACT));
        model.addAttribute("printsPdf", papers.printsPdf());
        model.addAttribute("seesClasses", viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR));
        return "localplans/practices";
    }

    @GetMapping("/local-plans/practices/export")
    void export(@ModelAttribute("search") Search search, Locale language, HttpServletResponse response)
            throws IOException {
        var heads = Stream.of("practice", "unit", "class", "clause", "state", "offered", "text", "answer", "file")
                .map(head -> words.say("head." + head, language))
                .toList();
        words.excel(response, "practices.xlsx");
        var cells = practices.find(search.of()).stream()
                .map(each -> Arrays.<@Nullable Object>asList(
                        each.title(),
                        each.unitName(),
                        words.say("class." + each.className(), language),
                        each.clauseName(),
                        words.say("practice." + each.state(), language),
                        each.offeredOn(),
                        each.words(),
                        each.answer(),
                        each.fileName()));
        Sheets.write(response.getOutputStream(), "practices", heads, cells);
    }

    /// The guide of what was taken up, in Word or PDF.
    @GetMapping("/local-plans/practices/guide.{format:docx|pdf}")
    ResponseEntity<byte[]> guide(@ModelAttribute("search") Search search, @PathVariable String format) {
        var isWord = format.equals("docx");
        if (!isWord && !papers.printsPdf()) {
            throw new NotFoundException("guide." + format);
        }
        var paper = guide.of(practices.find(search.of()));
        var name = ContentDisposition.attachment().filename("guide." + format).build();
        return ResponseEntity.ok()
                .contentType(
                        isWord
                                ? MediaType.parseMediaType(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                                : MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(isWord ? papers.docx(paper) : papers.pdf(paper));
    }
}
