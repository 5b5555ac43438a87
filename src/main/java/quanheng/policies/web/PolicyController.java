package quanheng.policies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.policies.Amendments;
import quanheng.policies.Instrument;
import quanheng.policies.Policies;
import quanheng.policies.Powers;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// The library of instruments: the list on a day, an instrument, and its comparison with the one it superseded.
@Controller
@Granted(everyone = true)
class PolicyController {
    private final Policies policies;
    private final Powers powers;
    private final Amendments amendments;
    private final MessageSource messages;
    private final Clock clock;

    PolicyController(Policies policies, Powers powers, Amendments amendments, MessageSource messages, Clock clock) {
        this.policies = policies;
        this.powers = powers;
        this.amendments = amendments;
        this.messages = messages;
        this.clock = clock;
    }

    /// An instrument and the word of its state.
    public record Line(Instrument instrument, String state) {}

    @Bean
    static MenuEntry policiesMenu() {
        return new MenuEntry("policies", "/policies", 64);
    }

    static boolean mayPropose(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK);
    }

    static void export(
            HttpServletResponse response,
            String name,
            List<String> heads,
            Stream<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"policies.xlsx\"");
        Sheets.write(response.getOutputStream(), name, heads, rows);
    }

    @GetMapping("/policies")
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "any") String state,
            @CurrentViewer Viewer viewer,
            Model model) {
        var day = day(on);
        model.addAttribute("on", day);
        model.addAttribute("words", words.strip());
        model.addAttribute("state", state);
        model.addAttribute("states", List.of("any", "in-force", "not-yet", "ended"));
        model.addAttribute(
                "all",
                found(day, words.strip(), state).stream()
                        .map(each -> new Line(each, state(each, day)))
                        .toList());
        model.addAttribute("mayPropose", mayPropose(viewer));
        model.addAttribute("waiting", amendments.waiting());
        return "policies/list";
    }

    @GetMapping("/policies/export")
    void export(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "any") String state,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        var day = day(on);
        var heads = Stream.of("id", "title", "number", "issuer", "effectiveOn", "lastOn", "supersedes", "note")
                .map(field -> messages.getMessage("policies.field." + field, null, language))
                .toList();
        export(
                response,
                messages.getMessage("policies.title", null, language),
                heads,
                found(day, words.strip(), state).stream().map(PolicyController::cells));
    }

    private static List<@Nullable Object> cells(Instrument each) {
        return Arrays.asList(
                each.id(),
                each.title(),
                each.number(),
                each.issuer(),
                each.effectiveOn(),
                each.lastOn(),
                each.supersedes(),
                each.note());
    }

    @GetMapping("/policies/{id}")
    String show(@PathVariable String id, @CurrentViewer Viewer viewer, Model model) {
        var instrument = find(id);
        var today = LocalDate.now(clock);
        model.addAttribute("instrument", instrument);
        model.addAttribute("state", state(instrument, today));
        model.addAttribute("articles", policies.articles(id));
        model.addAttribute("before", before(instrument));
        model.addAttribute("successors", policies.successors(id));
        model.addAttribute(
                "versions",
                policies.versions().stream()
                        .filter(version -> version.instrument().id().equals(id))
                        .toList());
        model.addAttribute(
                "powers",
                powers.all().stream()
                        .filter(power -> power.instrument() != null
                                && power.instrument().id().equals(id))
                        .toList());
        model.addAttribute("mayPropose", mayPropose(viewer) && instrument.lastOn() == null);
        return "policies/instrument";
    }

    @GetMapping("/policies/{id}/comparison")
    String compare(@PathVariable String id, Model model) {
        var instrument = find(id);
        var before = before(instrument);
        if (before == null) {
            throw new NotFoundException("instrument before:" + id);
        }
        model.addAttribute("instrument", instrument);
        model.addAttribute("before", before);
        model.addAttribute("pairs", ArticlePair.of(policies.articles(before.id()), policies.articles(id)));
        return "policies/comparison";
    }

    private List<Instrument> found(LocalDate day, String words, String state) {
        return policies.instruments().stream()
                .filter(each -> (each.title() + each.number() + each.id()).contains(words))
                .filter(each -> state.equals("any") || state(each, day).equals(state))
                .toList();
    }

    /// The word of an instrument's state on a day.
    static String state(Instrument instrument, LocalDate day) {
        return instrument.isInForce(day) ? "in-force" : day.isBefore(instrument.effectiveOn()) ? "not-yet" : "ended";
    }

    private @Nullable Instrument before(Instrument instrument) {
        var id = instrument.supersedes();
        return id == null ? null : policies.instrument(id).orElse(null);
    }

    private Instrument find(String id) {
        return policies.instrument(id).orElseThrow(() -> new NotFoundException("instrument:" + id));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
