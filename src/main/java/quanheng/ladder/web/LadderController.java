package quanheng.ladder.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.ladder.Applications;
import quanheng.ladder.Ladder;
import quanheng.ladder.SaidPlaces;
import quanheng.ladder.Standing;
import quanheng.ladder.Title;
import quanheng.parties.Organizations;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// Who holds which title on a day, the caps, and everything a candidate ever held.
@Controller
@Granted({
    Role.COORDINATOR,
    Role.LEADER,
    Role.AUDITOR,
    Role.UNIT_CONTACT,
    Role.ENTERPRISE,
    Role.CASE_OFFICER,
    Role.DATA_CLERK
})
class LadderController {
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ORDER = 24;

    private final Ladder ladder;
    private final SaidPlaces places;
    private final Applications applications;
    private final Organizations organizations;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    LadderController(
            Ladder ladder,
            SaidPlaces places,
            Applications applications,
            Organizations organizations,
            Regions regions,
            MessageSource messages,
            Clock clock) {
        this.ladder = ladder;
        this.places = places;
        this.applications = applications;
        this.organizations = organizations;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry ladderMenuEntry() {
        return new MenuEntry("ladder", "/ladder", ORDER);
    }

    /// What is asked for.
    ///
    /// @param on   the day; today where none is told
    /// @param kind of candidates; empty for all
    /// @param rung empty for all
    /// @param sort `title`, `name`, `region` or `from`
    record Search(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @Nullable String kind,
            @Nullable String rung,
            @Nullable String type,
            @Nullable String words,
            @Nullable String sort) {
        boolean takes(Standing standing) {
            var title = Title.of(standing.title());
            return fits(kind, title.kind().name())
                    && fits(rung, title.rung().name())
                    && fits(type, standing.type())
                    && (words == null || standing.name().contains(words.strip()));
        }

        private static boolean fits(@Nullable String wanted, String value) {
            return wanted == null || wanted.isEmpty() || wanted.equals(value);
        }

        Comparator<Standing> order() {
            var byTitle = Comparator.comparing(
                            (Standing each) -> Title.of(each.title()).kind())
                    .thenComparing(each -> Title.of(each.title()).rung(), Comparator.reverseOrder())
                    .thenComparing(Standing::type)
                    .thenComparing(Standing::fromOn);
            return switch (Objects.requireNonNullElse(sort, "")) {
                case "name" -> Comparator.comparing(Standing::name).thenComparing(byTitle);
                case "region" -> Comparator.comparing(Standing::region).thenComparing(byTitle);
                case "from" -> Comparator.comparing(Standing::fromOn).reversed().thenComparing(byTitle);
                default -> byTitle;
            };
        }
    }

    @GetMapping("/ladder")
    String show(@ModelAttribute("search") Search search, Model model) {
        var day = day(search);
        model.addAttribute("on", day);
        model.addAttribute("kinds", Title.Kind.values());
        model.addAttribute("rungs", Title.Rung.values());
        model.addAttribute("types", ladder.choices("type"));
        model.addAttribute("standings", found(search));
        model.addAttribute(
                "held",
                ladder.on(day).stream().collect(Collectors.groupingBy(LadderController::group, Collectors.counting())));
        var caps = ladder.caps(day);
        var said = places.on(day);
        model.addAttribute("caps", caps);
        model.addAttribute("said", said);
        model.addAttribute(
                "beside",
                caps.stream()
                        .collect(Collectors.toMap(
                                cap -> cap,
                                cap -> said.stream()
                                        .filter(each -> each.isOn(cap))
                                        .toList())));
        model.addAttribute(
                "without",
                said.stream()
                        .filter(each -> caps.stream().noneMatch(each::isOn))
                        .toList());
        model.addAttribute("places", places(search));
        return "ladder/ladder";
    }

    /// Names of regions, as far as they are known.
    private Map<String, String> places(Search search) {
        return found(search).stream()
                .map(Standing::region)
                .distinct()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> regions.find(code, day(search))
                                .map(Region::name)
                                .orElse(code)));
    }

    private static String group(Standing standing) {
        var title = Title.of(standing.title());
        return title.kind() + " " + title.rung();
    }

    private List<Standing> found(Search search) {
        return ladder.on(day(search)).stream()
                .filter(search::takes)
                .sorted(search.order())
                .toList();
    }

    private LocalDate day(Search search) {
        return Objects.requireNonNullElseGet(search.on(), () -> LocalDate.now(clock));
    }

    @GetMapping("/ladder/export")
    void export(@ModelAttribute("search") Search search, Locale language, HttpServletResponse response)
            throws IOException {
        var heads = Stream.of("candidate", "region", "title", "type", "from", "case")
                .map(head -> messages.getMessage("ladder.head." + head, null, language))
                .toList();
        response.setContentType(EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"ladder.xlsx\"");
        var rows = found(search).stream()
                .map(each -> Arrays.<@Nullable Object>asList(
                        each.name(),
                        each.region(),
                        ladder.name("title", each.title(), language),
                        ladder.name("type", each.type(), language),
                        each.fromOn(),
                        each.number()));
        Sheets.write(response.getOutputStream(), "ladder", heads, rows);
    }

    @GetMapping("/ladder/candidates/{id}")
    String history(@PathVariable UUID id, @CurrentViewer Viewer viewer, Model model) {
        var candidate = organizations.find(id).orElseThrow(() -> new NotFoundException("organization:" + id));
        model.addAttribute("candidate", candidate);
        model.addAttribute("history", ladder.history(id));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "lines",
                applications.find(viewer).stream()
                        .filter(each -> each.application().candidate().equals(id))
                        .toList());
        return "ladder/candidate";
    }
}
