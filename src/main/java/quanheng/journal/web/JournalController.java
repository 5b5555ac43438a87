package quanheng.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.journal.Entry;
import quanheng.journal.Journal;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// Shows the journal, newest first, and recomputes it on request.
@Controller
@Granted({Role.AUDITOR, Role.ADMINISTRATOR})
class JournalController {
    private static final int PAGE = 50;
    private static final int CHUNK = 1000;

    private final Journal journal;
    private final MessageSource messages;

    JournalController(Journal journal, MessageSource messages) {
        this.journal = journal;
        this.messages = messages;
    }

    @Bean
    static MenuEntry journalMenu() {
        return new MenuEntry("journal", "/journal", 80);
    }

    @GetMapping("/journal")
    String show(
            @ModelAttribute Search search, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        var entries = journal.before(before, search.filter(), PAGE + 1);
        var more = entries.size() > PAGE;
        var shown = more ? entries.subList(0, PAGE) : entries;
        model.addAttribute("entries", shown);
        model.addAttribute("older", more ? search.query(shown.getLast().sequence()) : null);
        model.addAttribute("newest", before == Long.MAX_VALUE ? null : search.query(Long.MAX_VALUE));
        model.addAttribute("export", search.query(Long.MAX_VALUE));
        model.addAttribute("search", search);
        return "journal/journal";
    }

    @PostMapping("/journal/verification")
    String verify(Model model) {
        model.addAttribute("verification", Finding.of(journal.verify()));
        return show(new Search("", "", ""), Long.MAX_VALUE, model);
    }

    @GetMapping("/journal/export")
    void export(@ModelAttribute Search search, Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal.xlsx\"");
        var heads = Stream.of("sequence", "at", "actor", "act", "subject", "detail", "hash")
                .map(head -> messages.getMessage("journal." + head, null, language))
                .toList();
        var title = messages.getMessage("journal.title", null, language);
        Sheets.write(response.getOutputStream(), title, heads, all(search).map(JournalController::cells));
    }

    private Stream<Entry> all(Search search) {
        return Stream.iterate(
                        journal.before(Long.MAX_VALUE, search.filter(), CHUNK),
                        chunk -> !chunk.isEmpty(),
                        chunk -> journal.before(chunk.getLast().sequence(), search.filter(), CHUNK))
                .flatMap(List::stream);
    }

    private static List<Object> cells(Entry entry) {
        return List.of(
                entry.sequence(),
                entry.at(),
                entry.actor(),
                entry.act(),
                entry.subject(),
                entry.detail(),
                entry.hash());
    }
}
