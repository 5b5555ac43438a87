package quanheng.rosters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.rights.Category;
import quanheng.rosters.Coverage;
import quanheng.rosters.Member;
import quanheng.rosters.Roster;
import quanheng.rosters.RosterSheet;
import quanheng.rosters.Rosters;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// Shows rosters, their members on a day, and which of them hold rights.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT, Role.LEADER, Role.AUDITOR})
class RosterController {
    private final Rosters rosters;
    private final RosterSheet sheet;
    private final Coverage coverage;
    private final MessageSource messages;
    private final Clock clock;

    RosterController(Rosters rosters, RosterSheet sheet, Coverage coverage, MessageSource messages, Clock clock) {
        this.rosters = rosters;
        this.sheet = sheet;
        this.coverage = coverage;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry rostersMenu() {
        return new MenuEntry("rosters", "/rosters", 47);
    }

    @GetMapping("/rosters")
    String list(@RequestParam(defaultValue = "") String words, @CurrentViewer Viewer viewer, Model model) {
        var wanted = words.strip();
        model.addAttribute("words", wanted);
        model.addAttribute(
                "all",
                rosters.all().stream()
                        .filter(roster -> (roster.nameZh() + roster.nameEn() + roster.citation()).contains(wanted))
                        .toList());
        model.addAttribute("counts", rosters.counts(LocalDate.now(clock)));
        model.addAttribute("mayKeep", mayKeep(viewer));
        return "rosters/list";
    }

    @GetMapping("/rosters/{roster}")
    String show(
            @PathVariable("roster") String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean ever,
            @CurrentViewer Viewer viewer,
            Model model) {
        var roster = find(id);
        var day = day(on);
        model.addAttribute("roster", roster);
        model.addAttribute("on", day);
        model.addAttribute("ever", ever);
        model.addAttribute("words", words.strip());
        model.addAttribute("members", members(roster, day, words.strip(), ever));
        model.addAttribute("mayKeep", mayKeep(viewer));
        return "rosters/roster";
    }

    @GetMapping("/rosters/{roster}/export")
    void export(
            @PathVariable("roster") String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean ever,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var roster = find(id);
        write(
                response,
                roster.name(language),
                RosterSheet.COLUMNS.stream()
                        .map(column -> sheet.head(column, language))
                        .toList(),
                members(roster, day(on), words.strip(), ever).stream().map(RosterController::cells));
    }

    private static List<@Nullable Object> cells(Member member) {
        var end = member.toOn();
        return Arrays.asList(
                member.name(),
                member.creditCode(),
                member.regionCode(),
                member.fromOn(),
                end == null ? null : end.minusDays(1),
                member.note());
    }

    private List<Member> members(Roster roster, LocalDate day, String words, boolean ever) {
        var found = ever ? rosters.ever(roster.id()) : rosters.on(roster.id(), day, null);
        return found.stream()
                .filter(member ->
                        member.name().contains(words) || member.creditCode().contains(words.toUpperCase(Locale.ROOT)))
                .toList();
    }

    @GetMapping("/rosters/{roster}/coverage")
    String coverage(@PathVariable("roster") String id, @ModelAttribute("wish") CoverageWish wish, Model model) {
        var roster = find(id);
        var others = others(roster);
        var question = wish.question(roster, others, LocalDate.now(clock));
        var standings = standings(question);
        model.addAttribute("roster", roster);
        model.addAttribute("on", question.day());
        model.addAttribute("question", question);
        model.addAttribute("others", others);
        model.addAttribute("heads", heads(question));
        model.addAttribute("categories", Category.values());
        model.addAttribute("standings", standings);
        model.addAttribute(
                "covered",
                standings.stream().filter(Coverage.Standing::isCovered).count());
        return "rosters/coverage";
    }

    @GetMapping("/rosters/{roster}/coverage/export")
    void exportCoverage(
            @PathVariable("roster") String id,
            @ModelAttribute("wish") CoverageWish wish,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var roster = find(id);
        var question = wish.question(roster, others(roster), LocalDate.now(clock));
        var lacking = heads(question).stream().map(head -> head.words(messages, language));
        var heads = Stream.concat(
                        Stream.concat(
                                Stream.of("field.name", "field.creditCode", "field.region")
                                        .map(key -> text(key, language)),
                                lacking),
                        Stream.of(text("standing", language)))
                .toList();
        write(
                response,
                roster.name(language),
                heads,
                standings(question).stream().map(standing -> cells(standing, language)));
    }

    private List<Object> cells(Coverage.Standing standing, Locale language) {
        var member = standing.member();
        var cells = new ArrayList<Object>(List.of(member.name(), member.creditCode(), member.regionCode()));
        standing.all().forEach(has -> cells.add(text(has ? "has" : "lacks", language)));
        cells.add(text("covered." + standing.isCovered(), language));
        return cells;
    }

    private String text(String key, Locale language) {
        return messages.getMessage("rosters." + key, null, language);
    }

    /// What is asked of each member, as the head of a column.
    ///
    /// @param key    message of the head
    /// @param roster the roster it must be on too; null for rights
    record Head(String key, @Nullable Roster roster) {
        String words(MessageSource messages, Locale language) {
            var name = roster == null ? "" : roster.name(language);
            return messages.getMessage("rosters." + key, new Object[] {name}, language);
        }

        /// The name of the roster; empty for rights.
        public String name(Locale language) {
            return roster == null ? "" : roster.name(language);
        }
    }

    private List<Head> heads(Coverage.Question question) {
        var rights = Stream.of("holds.first", "holds.second")
                .limit(question.holds().size())
                .map(key -> new Head(key, null));
        var also = question.alsoOn().stream().map(id -> new Head("also-on.head", find(id)));
        return Stream.concat(rights, also).toList();
    }

    /// Rosters of firms a member may be on as well.
    private List<Roster> others(Roster roster) {
        return rosters.all().stream()
                .filter(other -> other.kind() == roster.kind() && !other.id().equals(roster.id()))
                .toList();
    }

    /// Those that lack something come first.
    private List<Coverage.Standing> standings(Coverage.Question question) {
        return coverage.of(question).stream()
                .sorted(java.util.Comparator.comparing(Coverage.Standing::isCovered))
                .toList();
    }

    private static void write(
            HttpServletResponse response,
            String name,
            List<String> heads,
            Stream<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"roster.xlsx\"");
        Sheets.write(response.getOutputStream(), name, heads, rows);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }

    static boolean mayKeep(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK);
    }

    private Roster find(String id) {
        return rosters.find(id).orElseThrow(() -> new NotFoundException("roster:" + id));
    }
}
