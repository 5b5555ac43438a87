package quanheng.protection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.docket.Party;
import quanheng.protection.ExpertEntry;
import quanheng.protection.ExpertReading;
import quanheng.protection.Experts;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// The roster of technical investigators, also beside the parties of a case.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class ExpertController {
    private static final Map<String, Comparator<ExpertRow>> ORDERS = Map.of(
            "name", Comparator.comparing(row -> row.entry().name()),
            "organization", Comparator.comparing(row -> row.entry().organization()),
            "fields", Comparator.comparing(ExpertRow::fields),
            "from", Comparator.comparing(row -> row.entry().from()));

    private final Experts experts;
    private final ExpertReading reading;
    private final Docket docket;
    private final Clock clock;

    ExpertController(Experts experts, ExpertReading reading, Docket docket, Clock clock) {
        this.experts = experts;
        this.reading = reading;
        this.docket = docket;
        this.clock = clock;
    }

    @Bean
    static MenuEntry expertsMenu() {
        return new MenuEntry("protection.experts", "/protection/experts", 58);
    }

    /// What is asked of the list.
    ///
    /// @param number of the case whose parties exclude experts; empty for none
    public record Wish(String words, String field, LocalDate on, boolean all, String sort, String number) {
        boolean wants(ExpertEntry entry) {
            return (words.isBlank()
                            || entry.name().contains(words.strip())
                            || entry.organization().contains(words.strip()))
                    && (field.isBlank() || entry.knows(field.strip().toUpperCase(Locale.ROOT)))
                    && (all || entry.covers(on));
        }
    }

    @GetMapping("/protection/experts")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(name = "case", defaultValue = "") String number,
            @CurrentViewer Viewer viewer,
            Model model) {
        var wish = wish(words, field, on, all, sort, number);
        model.addAttribute("wish", wish);
        model.addAttribute("rows", rows(wish, viewer));
        model.addAttribute("years", Experts.years(wish.on()));
        model.addAttribute("mayKeep", mayKeep(viewer));
        return "protection/experts";
    }

    @GetMapping("/protection/experts/export")
    void export(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "name") String sort,
            @CurrentViewer Viewer viewer,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"experts.xlsx\"");
        Sheets.write(
                response.getOutputStream(),
                "experts",
                ExpertReading.COLUMNS.stream()
                        .map(column -> reading.head(column, language))
                        .toList(),
                cells(rows(wish(words, field, on, all, sort, ""), viewer), language));
    }

    private Stream<List<Object>> cells(List<ExpertRow> rows, Locale language) {
        return rows.stream()
                .map(ExpertRow::entry)
                .map(entry -> List.of(
                        entry.name(),
                        entry.organization(),
                        String.join(" ", entry.fields()),
                        entry.from(),
                        Objects.requireNonNullElse(entry.to(), ""),
                        entry.ties().stream()
                                .map(tie -> reading.written(tie.what(), language))
                                .collect(Collectors.joining(";"))));
    }

    private Wish wish(String words, String field, @Nullable LocalDate on, boolean all, String sort, String number) {
        return new Wish(words, field, Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)), all, sort, number);
    }

    private List<ExpertRow> rows(Wish wish, Viewer viewer) {
        var parties = wish.number().isEmpty()
                ? List.<String>of()
                : docket.file(wish.number(), viewer).stream()
                        .flatMap(file -> file.parties().stream())
                        .map(Party::name)
                        .filter(name -> !name.isEmpty())
                        .toList();
        var years = Experts.years(wish.on());
        return experts.all().stream()
                .filter(wish::wants)
                .map(entry -> ExpertRow.of(entry, parties, wish.on(), years))
                .sorted(ORDERS.getOrDefault(wish.sort(), ORDERS.get("name")))
                .toList();
    }

    static boolean mayKeep(Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.CASE_OFFICER);
    }
}
