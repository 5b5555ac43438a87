package quanheng.indicators.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// The library of indicators: what each of them means, whose convention it is, and who measures himself by it.
@Controller
@Granted(everyone = true)
class LibraryController {
    private final Library library;
    private final MessageSource messages;

    LibraryController(Library library, MessageSource messages) {
        this.library = library;
        this.messages = messages;
    }

    @Bean
    static MenuEntry indicatorsMenu() {
        return new MenuEntry("indicators", "/indicators", 15);
    }

    @GetMapping("/indicators")
    String list(@RequestParam Map<String, String> query, @CurrentViewer Viewer viewer, Locale language, Model model) {
        var wish = Library.Wish.of(query);
        var all = library.entries(new Library.Wish(wish.words(), "", wish.sort()), language);
        model.addAttribute("wish", wish);
        model.addAttribute("entries", all.stream().filter(wish::fits).toList());
        model.addAttribute("groups", library.groups(all, language));
        model.addAttribute("total", all.size());
        model.addAttribute("mayDefine", viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK));
        return "indicators/library";
    }

    @GetMapping("/indicators/sheet")
    void sheet(@RequestParam Map<String, String> query, Locale language, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"indicators.xlsx\"");
        var heads = Stream.of("id", "name", "versions", "meaning", "unit", "better", "citation", "evidence", "uses")
                .map(head -> messages.getMessage("indicators.head." + head, null, language))
                .toList();
        var wish = Library.Wish.of(query);
        var rows = library.entries(wish, language).stream().filter(wish::fits).map(entry -> cells(entry, language));
        Sheets.write(response.getOutputStream(), messages.getMessage("indicators.title", null, language), heads, rows);
    }

    private List<Object> cells(Library.Entry entry, Locale language) {
        var newest = entry.newest();
        return List.of(
                newest.indicator(),
                entry.name(),
                newest.version(),
                entry.meaning(),
                newest.unit(),
                messages.getMessage("indicators.better." + newest.better(), null, language),
                newest.citation(),
                messages.getMessage("law.evidence." + newest.evidence(), null, language),
                entry.uses().size());
    }
}
