package quanheng.bodies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.Bodies;
import quanheng.bodies.Body;
import quanheng.bodies.BodyFilter;
import quanheng.bodies.BodyProposals;
import quanheng.bodies.BodyWords;
import quanheng.bodies.Members;
import quanheng.bodies.Term;
import quanheng.reading.BodyKind;
import quanheng.reading.SeatRank;
import quanheng.shell.MenuEntry;

/// The list of bodies as of a day.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class BodyListController {
    private static final int ORDER = 23;

    private final Bodies bodies;
    private final Members members;
    private final BodyProposals proposals;
    private final BodyPages pages;
    private final BodyWords words;
    private final Clock clock;

    BodyListController(
            Bodies bodies, Members members, BodyProposals proposals, BodyPages pages, BodyWords words, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.proposals = proposals;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static MenuEntry bodiesMenu() {
        return new MenuEntry("bodies", "/bodies", ORDER);
    }

    /// A body with how many sit in it on the day.
    public record Line(Body body, long heads, long deputies, long members) {}

    @GetMapping("/bodies")
    String list(@RequestParam Map<String, String> search, @CurrentViewer Viewer viewer, Model model) {
        var filter = filter(search);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", lines(filter, viewer));
        model.addAttribute("kinds", BodyKind.values());
        model.addAttribute("sortings", BodyFilter.Sorting.values());
        model.addAttribute("mayKeep", Bodies.mayKeep(viewer));
        model.addAttribute(
                "open",
                Bodies.mayKeep(viewer)
                        ? proposals.all(viewer).stream()
                                .filter(each -> !each.isDone())
                                .count()
                        : 0);
        return "bodies/bodies";
    }

    private BodyFilter filter(Map<String, String> search) {
        var typed = new Typed(search);
        var day = typed.day("asOf");
        return new BodyFilter(
                typed.one(BodyKind.values(), "kind").orElse(null),
                typed.text("words").strip(),
                !typed.text("all").equals("on"),
                typed.one(BodyFilter.Sorting.values(), "sorting").orElse(BodyFilter.Sorting.NAME),
                day == null ? LocalDate.now(clock) : day);
    }

    private List<Line> lines(BodyFilter filter, Viewer viewer) {
        return bodies.find(viewer, filter).stream()
                .map(body -> line(body, members.of(viewer, body.id()), filter.day()))
                .toList();
    }

    private static Line line(Body body, List<Term> terms, LocalDate day) {
        var seated = terms.stream().filter(term -> term.isOn(day)).toList();
        return new Line(
                body,
                count(seated, SeatRank.HEAD),
                count(seated, SeatRank.DEPUTY),
                seated.size() - count(seated, SeatRank.HEAD) - count(seated, SeatRank.DEPUTY));
    }

    private static long count(List<Term> terms, SeatRank rank) {
        return terms.stream().filter(term -> term.rank() == rank).count();
    }

    @GetMapping("/bodies/export")
    void export(
            @RequestParam Map<String, String> search,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var sheet = new BodyPages.Sheet(
                "bodies",
                "bodies",
                List.of("name", "kind", "region", "from", "last", "basis", "heads", "deputies", "members"));
        pages.send(
                response, sheet, lines(filter(search), viewer).stream().map(line -> cells(line, language)), language);
    }

    private List<@Nullable Object> cells(Line line, Locale language) {
        var body = line.body();
        return Arrays.asList(
                body.name(),
                words.say("kind." + body.kind(), language),
                body.region(),
                body.from(),
                body.last(),
                body.founding().basis(),
                line.heads(),
                line.deputies(),
                line.members());
    }
}
