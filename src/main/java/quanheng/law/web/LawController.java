package quanheng.law.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.law.Citation;
import quanheng.law.Evidence;
import quanheng.law.Rule;
import quanheng.law.RuleUses;
import quanheng.law.Rules;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// Shows the rules of law: what they say, where they stand, since when, and who uses them.
@Controller
@Granted(everyone = true)
class LawController {
    private final Told told;
    private final RuleUses uses;
    private final Trying trying;
    private final MessageSource messages;
    private final Clock clock;

    LawController(Told told, RuleUses uses, Trying trying, MessageSource messages, Clock clock) {
        this.told = told;
        this.uses = uses;
        this.trying = trying;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry lawMenu() {
        return new MenuEntry("law", "/law", 70);
    }

    @GetMapping("/law")
    String list(@RequestParam Map<String, String> query, Locale language, Model model) {
        var wish = Wish.of(query, LocalDate.now(clock));
        var found = Rules.all().stream().filter(wish::fits).toList();
        var pages = Math.max(1, (found.size() + Wish.ROWS - 1) / Wish.ROWS);
        var page = Math.min(wish.page(), pages);
        model.addAttribute("wish", wish);
        model.addAttribute("count", found.size());
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("groups", groups(wish));
        model.addAttribute("marks", Evidence.values());
        model.addAttribute("instruments", instruments(language));
        model.addAttribute(
                "lines",
                found.stream()
                        .skip((page - 1L) * Wish.ROWS)
                        .limit(Wish.ROWS)
                        .map(rule -> told.line(rule, language))
                        .toList());
        return "law/list";
    }

    private static Map<String, Long> groups(Wish wish) {
        var counts = new LinkedHashMap<String, Long>();
        Rules.all().stream().filter(wish::fitsButGroup).forEach(rule -> counts.merge(Wish.group(rule), 1L, Long::sum));
        return counts;
    }

    private static Map<String, String> instruments(Locale language) {
        var named = new LinkedHashMap<String, String>();
        Rules.all().stream()
                .map(Rule::citation)
                .sorted(Comparator.comparing(citation -> name(citation, language)))
                .forEach(citation -> named.put(citation.instrument(), name(citation, language)));
        return named;
    }

    private static String name(Citation citation, Locale language) {
        return language.getLanguage().equals("en") ? citation.english() : citation.title();
    }

    @GetMapping("/law/sheet")
    void sheet(@RequestParam Map<String, String> query, Locale language, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"rules.xlsx\"");
        var heads = Stream.of("id", "scope", "says", "figure", "citation", "from", "to", "evidence")
                .map(head -> words("law.head." + head, language))
                .toList();
        var wish = Wish.of(query, LocalDate.now(clock));
        Sheets.write(
                response.getOutputStream(),
                words("law.title", language),
                heads,
                Rules.all().stream().filter(wish::fits).map(rule -> cells(rule, language)));
    }

    private List<@Nullable Object> cells(Rule rule, Locale language) {
        var line = told.line(rule, language);
        return Arrays.asList(
                rule.id(),
                rule.scope(),
                rule.note(),
                line.figure(),
                line.citation(),
                rule.from(),
                rule.to(),
                words("law.evidence." + rule.evidence(), language));
    }

    @GetMapping("/law/{id}")
    String show(@PathVariable String id, @RequestParam Map<String, String> query, Locale language, Model model) {
        var rows = Rules.named(id);
        if (rows.isEmpty()) {
            throw new NotFoundException("law:" + id);
        }
        var today = LocalDate.now(clock);
        model.addAttribute("id", id);
        model.addAttribute("today", today);
        model.addAttribute(
                "current",
                rows.stream()
                        .filter(row -> row.covers(today))
                        .map(row -> told.line(row, language))
                        .toList());
        model.addAttribute(
                "lines", rows.stream().map(row -> told.line(row, language)).toList());
        model.addAttribute("uses", uses.of(id));
        model.addAttribute("trial", trying.of(rows, query, language));
        return "law/rule";
    }

    private String words(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
