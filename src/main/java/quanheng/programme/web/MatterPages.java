package quanheng.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.CaseFile;
import quanheng.docket.CaseLine;
import quanheng.docket.CaseList;
import quanheng.docket.Docket;
import quanheng.programme.Matter;
import quanheng.programme.ProgrammeWords;
import quanheng.programme.Supervision;
import quanheng.programme.SupervisionLadder;
import quanheng.programme.SupervisionLevel;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;

/// What the pages of orders and of rectifications have in common.
@Component
class MatterPages {
    private static final int PAGE = 50;
    private static final int MOST = 100_000;
    private static final List<String> COLUMNS =
            List.of("number", "matter", "unit", "stage", "next-by", "level", "opened", "ended");

    private final Supervision supervision;
    private final SupervisionLadder ladder;
    private final CaseList cases;
    private final Docket docket;
    private final ProgrammeWords words;
    private final Clock clock;

    MatterPages(
            Supervision supervision,
            SupervisionLadder ladder,
            CaseList cases,
            Docket docket,
            ProgrammeWords words,
            Clock clock) {
        this.supervision = supervision;
        this.ladder = ladder;
        this.cases = cases;
        this.docket = docket;
        this.words = words;
        this.clock = clock;
    }

    /// An order or a rectification as a line of a list.
    ///
    /// @param level how high an order without its reply has risen; null where none is awaited
    public record Line(CaseLine line, @Nullable SupervisionLevel level, boolean overdue) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Line line(CaseLine line) {
        var nextBy = line.nextBy();
        var isOrder = line.procedure().id().equals(Supervision.ORDER);
        var level = isOrder && nextBy != null && line.stage().id().equals("issued") ? ladder.on(nextBy, today()) : null;
        return new Line(line, level, line.isOverdue(today()) && !line.stage().end());
    }

    String list(String procedure, MatterSearch search, Viewer viewer, Model model) {
        var filter = search.filter(procedure, today());
        var count = cases.count(viewer, filter);
        var last = Math.max(1, (count + PAGE - 1) / PAGE);
        var page = Math.min(search.number(), last);
        model.addAttribute("kind", kind(procedure));
        model.addAttribute("base", base(procedure));
        model.addAttribute("search", search);
        model.addAttribute("filter", filter);
        model.addAttribute("count", count);
        model.addAttribute("page", page);
        model.addAttribute("last", last);
        model.addAttribute(
                "lines",
                cases.find(viewer, filter, (page - 1) * PAGE, PAGE).stream()
                        .map(this::line)
                        .toList());
        model.addAttribute("states", quanheng.docket.CaseFilter.State.values());
        model.addAttribute("mayOpen", mayOpen(procedure, viewer));
        model.addAttribute("isOffice", ProgrammePages.isOffice(viewer));
        return "programme/matters";
    }

    /// What is asked for as a sheet.
    record Export(String procedure, MatterSearch search, Viewer viewer, Locale language) {}

    void export(Export asked, HttpServletResponse response) throws IOException {
        var language = asked.language();
        var procedure = asked.procedure();
        response.setContentType(ReportListController.EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"%ss.xlsx\"".formatted(kind(procedure)));
        var rows = cases.find(asked.viewer(), asked.search().filter(procedure, today()), 0, MOST).stream()
                .map(this::line)
                .map(line -> cells(line, language));
        var heads = Stream.of(COLUMNS)
                .flatMap(List::stream)
                .map(column -> words.say("matter." + column, language))
                .toList();
        Sheets.write(response.getOutputStream(), words.say(kind(procedure) + "s", language), heads, rows);
    }

    private List<@Nullable Object> cells(Line each, Locale language) {
        var line = each.line();
        var level = each.level();
        return Arrays.asList(
                line.number(),
                line.title(),
                line.parties(),
                line.stage().name(language),
                line.nextBy(),
                level == null ? null : words.say("level." + level, language),
                line.openedOn(),
                line.endedOn());
    }

    String show(String number, @Nullable LocalDate asOf, Viewer viewer, Model model) {
        var matter = supervision.find(viewer, number).orElseThrow(() -> new NotFoundException("matter:" + number));
        var day = asOf == null || asOf.isAfter(today()) ? today() : asOf;
        var file = docket.file(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        var procedure = matter.procedure();
        model.addAttribute("kind", kind(procedure));
        model.addAttribute("base", base(procedure));
        model.addAttribute("matter", matter);
        model.addAttribute("file", file);
        model.addAttribute("day", day);
        model.addAttribute("opening", file.acts().getFirst());
        model.addAttribute("ascent", supervision.ascent(file, day).orElse(null));
        model.addAttribute("papers", papers(file));
        model.addAttribute("isOffice", ProgrammePages.isOffice(viewer));
        model.addAttribute("mayOpen", mayOpen(procedure, viewer));
        return "programme/matter";
    }

    private static List<quanheng.docket.Exhibit> papers(CaseFile file) {
        return file.exhibits().stream().filter(exhibit -> exhibit.isPaper()).toList();
    }

    private static boolean mayOpen(String procedure, Viewer viewer) {
        return procedure.equals(Supervision.ISSUE)
                ? viewer.hasAny(Role.UNIT_CONTACT, Role.ENTERPRISE)
                : viewer.hasAny(Role.COORDINATOR);
    }

    static String kind(String procedure) {
        return switch (procedure) {
            case Supervision.ORDER -> "order";
            case Supervision.ISSUE -> "issue";
            default -> "rectification";
        };
    }

    static String base(String procedure) {
        return "/programme/" + kind(procedure) + "s";
    }

    static String address(String procedure, String number) {
        return base(procedure) + "/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
    }

    /// A wish as it was typed; null where no unit is named.
    Supervision.@Nullable Wish wish(String procedure, Map<String, String> typed, Map<UUID, String> units) {
        var unit = ReportSearch.id(typed.get("unit"));
        var name = unit == null ? null : units.get(unit);
        if (unit == null || name == null) {
            return null;
        }
        var told = new java.util.HashMap<String, String>();
        typed.forEach((field, value) -> {
            if (field.startsWith("told.")) {
                told.put(field.substring("told.".length()), value);
            }
        });
        var subject = typed.getOrDefault("subject", "");
        var matter = new Matter("", procedure, unit, name, subject.startsWith("/") ? subject : "", today());
        var key = typed.getOrDefault("key", "");
        return new Supervision.Wish(
                matter,
                typed.getOrDefault("title", ""),
                told,
                key.isBlank() ? UUID.randomUUID().toString() : key);
    }
}
