package quanheng.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.registers.Patent;
import quanheng.registers.PatentFilter;
import quanheng.registers.PatentKind;
import quanheng.registers.Registers;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// The list of publications and the record of one.
@Controller
@Granted(everyone = true)
class PatentController {
    private static final int PAGE = 50;
    private static final int CHUNK = 1000;

    private final Registers registers;
    private final Places places;
    private final MessageSource messages;

    PatentController(Registers registers, Places places, MessageSource messages) {
        this.registers = registers;
        this.places = places;
        this.messages = messages;
    }

    @Bean
    static MenuEntry registersMenu() {
        return new MenuEntry("registers", "/registers", 40);
    }

    @GetMapping("/registers")
    String list(@ModelAttribute Search search, @CurrentViewer Viewer viewer, Model model) {
        var code = places.code(search.place());
        var filter = search.filter(code.orElse(""));
        var count = code.isEmpty() ? 0 : registers.count(filter);
        var last = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        var page = Math.min(search.number(), last);
        var patents = code.isEmpty() ? List.<Patent>of() : registers.list(filter, (page - 1L) * PAGE, PAGE);
        model.addAttribute("search", search);
        model.addAttribute("regionUnknown", code.isEmpty());
        model.addAttribute("kinds", PatentKind.values());
        model.addAttribute("count", count);
        model.addAttribute("patents", patents);
        model.addAttribute("places", places.names(patents));
        model.addAttribute("pages", pages(search, page, last));
        model.addAttribute("mayImport", viewer.hasAny(Role.DATA_CLERK));
        return "registers/list";
    }

    @GetMapping("/registers/export")
    void export(@ModelAttribute Search search, Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"patents.xlsx\"");
        var heads = Stream.of(
                        "publication",
                        "application",
                        "kind",
                        "filing-year",
                        "published",
                        "title",
                        "applicant",
                        "inventor",
                        "ipc",
                        "region")
                .map(head -> messages.getMessage("registers.field." + head, null, language))
                .toList();
        var rows = places.code(search.place()).map(search::filter).stream().flatMap(this::all);
        var title = messages.getMessage("registers.title", null, language);
        Sheets.write(response.getOutputStream(), title, heads, rows.map(patent -> cells(patent, language)));
    }

    @GetMapping("/registers/patents/{number}")
    String show(@PathVariable String number, @CurrentViewer Viewer viewer, Model model) {
        var patent = registers.find(number).orElseThrow(() -> new NotFoundException("patent:" + number));
        model.addAttribute("patent", patent);
        model.addAttribute("place", places.names(List.of(patent)).get(patent.regionCode()));
        model.addAttribute("events", registers.events(number));
        model.addAttribute("maySeeFile", viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR));
        return "registers/patent";
    }

    private Stream<Patent> all(PatentFilter filter) {
        return IntStream.iterate(0, offset -> offset + CHUNK)
                .mapToObj(offset -> registers.list(filter, offset, CHUNK))
                .takeWhile(chunk -> !chunk.isEmpty())
                .flatMap(List::stream);
    }

    private List<Object> cells(Patent patent, Locale language) {
        return List.of(
                patent.publicationNumber(),
                patent.applicationNumber(),
                messages.getMessage("registers.kind." + patent.kind(), null, language),
                patent.filingYear(),
                patent.publishedOn(),
                patent.title(),
                patent.applicant(),
                patent.inventor(),
                patent.ipc(),
                patent.regionCode());
    }

    /// A link to another page of a list.
    record PageLink(int number, String query, boolean current) {}

    private static List<PageLink> pages(Search search, int page, int last) {
        return IntStream.rangeClosed(1, last)
                .filter(number -> number == 1 || number == last || Math.abs(number - page) <= 2)
                .mapToObj(number -> new PageLink(number, search.query(number), number == page))
                .toList();
    }
}
