package quanheng.deposits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.deposits.Deposits;
import quanheng.deposits.Outcome;
import quanheng.deposits.Wish;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// The list of deposits and the form that adds one.
@Controller
@Granted({Role.ENTERPRISE, Role.COORDINATOR, Role.DATA_CLERK, Role.CASE_OFFICER, Role.LEADER, Role.AUDITOR})
class DepositController {
    private static final int PAGE = 50;
    private static final int CHUNK = 1000;

    private final Deposits deposits;
    private final DepositLines lines;
    private final MessageSource messages;

    DepositController(Deposits deposits, DepositLines lines, MessageSource messages) {
        this.deposits = deposits;
        this.lines = lines;
        this.messages = messages;
    }

    @Bean
    static MenuEntry depositsMenu() {
        return new MenuEntry("deposits", "/deposits", 42);
    }

    /// What was typed, so that nothing typed is lost.
    record Form(
            @Nullable UUID organization,
            @Nullable String title,
            @Nullable String digest,
            @Nullable String note) {
        static final Form EMPTY = new Form(null, "", "", "");

        Wish wish() {
            return new Wish(organization, text(title), text(digest), text(note));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping("/deposits")
    String list(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, @CurrentViewer Viewer viewer, Model model) {
        var found = deposits.before(before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("lines", lines.of(shown));
        model.addAttribute("older", found.size() > PAGE ? shown.getLast().number() : null);
        model.addAttribute("mayDeposit", viewer.hasAny(Role.ENTERPRISE));
        return "deposits/list";
    }

    @GetMapping("/deposits/export")
    void export(@CurrentViewer Viewer viewer, Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"deposits.xlsx\"");
        var titled = viewer.hasAny(Role.ENTERPRISE);
        var keys = titled
                ? Stream.of("number", "organization", "day", "digest", "name", "note", "by", "hash")
                : Stream.of("number", "organization", "day", "digest");
        var heads = keys.map(key -> messages.getMessage("deposits." + key, null, language))
                .toList();
        var title = messages.getMessage("deposits.title", null, language);
        Sheets.write(response.getOutputStream(), title, heads, all().map(titled ? Line::whole : Line::outline));
    }

    private Stream<Line> all() {
        return Stream.iterate(
                        deposits.before(Long.MAX_VALUE, CHUNK),
                        chunk -> !chunk.isEmpty(),
                        chunk -> deposits.before(chunk.getLast().number(), CHUNK))
                .flatMap(chunk -> lines.of(chunk).stream());
    }

    @GetMapping("/deposits/new")
    @Granted(Role.ENTERPRISE)
    ModelAndView form(@CurrentViewer Viewer viewer) {
        return form(Form.EMPTY, EnumSet.noneOf(Wish.Fault.class), viewer);
    }

    @PostMapping("/deposits")
    @Granted(Role.ENTERPRISE)
    ModelAndView keep(@ModelAttribute Form form, @CurrentViewer Viewer viewer) {
        return switch (deposits.keep(form.wish(), viewer)) {
            case Outcome.Kept(var deposit) -> new ModelAndView("redirect:/deposits/" + deposit.number());
            case Outcome.AlreadyKept(var deposit) ->
                new ModelAndView("redirect:/deposits/" + deposit.number() + "?already=true");
            case Outcome.Wrong(var faults) -> form(form, faults, viewer);
        };
    }

    private ModelAndView form(Form form, Set<Wish.Fault> faults, Viewer viewer) {
        var page = new ModelAndView("deposits/new");
        page.addObject("form", form);
        page.addObject("faults", faults.stream().map(Enum::name).toList());
        page.addObject("bodies", bodies(viewer));
        page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private List<DepositLines.Body> bodies(Viewer viewer) {
        return viewer.organizations().stream()
                .map(id -> new DepositLines.Body(id, lines.name(id)))
                .sorted(Comparator.comparing(DepositLines.Body::name))
                .toList();
    }
}
