package quanheng.parties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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
import quanheng.parties.Candidates;
import quanheng.parties.Decisions;
import quanheng.parties.Owner;
import quanheng.parties.OwnerFilter;
import quanheng.parties.OwnerHistory;
import quanheng.parties.OwnerName;
import quanheng.parties.Owners;
import quanheng.parties.Tallies;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// The list of owners and the page of one.
@Controller
@Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class OwnerController {
    private static final int PAGE = 50;
    private static final int CHUNK = 1000;

    private final Owners owners;
    private final OwnerHistory history;
    private final Candidates candidates;
    private final Decisions decisions;
    private final ObjectProvider<Tallies> tallies;
    private final RegionNames regions;
    private final MessageSource messages;

    OwnerController(
            Owners owners,
            OwnerHistory history,
            Candidates candidates,
            Decisions decisions,
            ObjectProvider<Tallies> tallies,
            RegionNames regions,
            MessageSource messages) {
        this.owners = owners;
        this.history = history;
        this.candidates = candidates;
        this.decisions = decisions;
        this.tallies = tallies;
        this.regions = regions;
        this.messages = messages;
    }

    @Bean
    static MenuEntry ownersMenu() {
        return new MenuEntry("parties.owners", "/owners", 45);
    }

    @GetMapping("/owners")
    String list(@ModelAttribute("search") OwnerSearch search, Model model) {
        var code = regions.code(search.place());
        var filter = search.filter(code.orElse(""));
        var count = code.isEmpty() ? 0 : owners.count(filter);
        var last = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        var page = Math.min(search.number(), last);
        model.addAttribute("regionUnknown", code.isEmpty());
        model.addAttribute("count", count);
        model.addAttribute("owners", code.isEmpty() ? List.of() : owners.search(filter, (page - 1L) * PAGE, PAGE));
        model.addAttribute("pages", pages(search, page, last));
        return "parties/owners";
    }

    @GetMapping("/owners/export")
    void export(@ModelAttribute("search") OwnerSearch search, Locale language, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"owners.xlsx\"");
        var heads = Stream.of("owner", "credit-code", "region", "names", "printed")
                .map(head -> messages.getMessage("parties." + head, null, language))
                .toList();
        var rows = regions.code(search.place()).map(search::filter).stream().flatMap(this::all);
        var title = messages.getMessage("parties.owners.title", null, language);
        Sheets.write(response.getOutputStream(), title, heads, rows.map(this::cells));
    }

    @GetMapping("/owners/{number:[0-9]+}")
    String show(@PathVariable("number") int id, @CurrentViewer Viewer viewer, Model model) {
        var owner = owners.find(id).orElseThrow(() -> new NotFoundException("owner:" + id));
        var names = owners.namesOf(id);
        var ids = names.stream().map(OwnerName::id).toList();
        var counts = tallies.orderedStream().findFirst();
        model.addAttribute("owner", owner);
        model.addAttribute("names", names);
        model.addAttribute("counted", counts.isPresent());
        model.addAttribute("perName", counts.map(tally -> tally.perName(ids)).orElse(Map.of()));
        model.addAttribute(
                "tallies", counts.map(tally -> FigureRow.of(tally.of(ids))).orElse(List.of()));
        model.addAttribute("formerNames", history.formerNames(id));
        model.addAttribute("branches", history.branches(id));
        model.addAttribute("candidates", candidates.of(id));
        model.addAttribute("decisions", decisions.of(id));
        model.addAttribute("others", others(id));
        model.addAttribute("mayDecide", viewer.hasAny(Role.DATA_CLERK));
        model.addAttribute(
                "vague",
                owner.person() && names.stream().anyMatch(name -> name.address().isEmpty()));
        return "parties/owner";
    }

    /// Names of the other owners the page speaks of.
    private Map<Integer, String> others(int id) {
        var others = Stream.concat(
                        history.branches(id).stream().flatMap(branch -> Stream.of(branch.parent(), branch.child())),
                        decisions.of(id).stream().flatMap(decision -> Stream.of(decision.from(), decision.to())))
                .distinct()
                .toList();
        var names = new HashMap<Integer, String>();
        owners.all(others).forEach(owner -> names.put(owner.id(), owner.name()));
        return names;
    }

    private Stream<Owner> all(OwnerFilter filter) {
        return IntStream.iterate(0, offset -> offset + CHUNK)
                .mapToObj(offset -> owners.search(filter, offset, CHUNK))
                .takeWhile(chunk -> !chunk.isEmpty())
                .flatMap(List::stream);
    }

    private List<Object> cells(Owner owner) {
        var printed = owners.namesOf(owner.id()).stream()
                .map(OwnerName::printed)
                .distinct()
                .toList();
        return List.of(
                owner.name(),
                owner.creditCode(),
                regions.name(owner.regionCode()),
                owner.names(),
                String.join("; ", printed));
    }

    /// A link to another page of a list.
    record PageLink(int number, String query, boolean current) {}

    private static List<PageLink> pages(OwnerSearch search, int page, int last) {
        return IntStream.rangeClosed(1, last)
                .filter(number -> number == 1 || number == last || Math.abs(number - page) <= 2)
                .mapToObj(number -> new PageLink(number, search.query(number), number == page))
                .toList();
    }
}
