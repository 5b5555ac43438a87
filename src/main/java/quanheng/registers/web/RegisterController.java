package quanheng.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Owners;
import quanheng.registers.AsOf;
import quanheng.registers.Axis;
import quanheng.registers.Cell;
import quanheng.registers.Filter;
import quanheng.registers.Registers;
import quanheng.registers.Right;
import quanheng.rights.Category;
import quanheng.rights.State;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// The list of rights as of a day, and the same as Excel.
@Controller
@Granted(everyone = true)
class RegisterController {
    private static final int PAGE = 50;
    private static final int CHUNK = 1000;
    private static final int DEEPEST = 200;

    private final AsOf asOf;
    private final Registers registers;
    private final Places places;
    private final Owners owners;
    private final MessageSource messages;
    private final Clock clock;

    RegisterController(
            AsOf asOf, Registers registers, Places places, Owners owners, MessageSource messages, Clock clock) {
        this.asOf = asOf;
        this.registers = registers;
        this.places = places;
        this.owners = owners;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry registersMenu() {
        return new MenuEntry("registers", "/registers", 40);
    }

    @GetMapping("/registers")
    String list(@ModelAttribute Search search, @CurrentViewer Viewer viewer, Model model) {
        var code = places.code(search.place());
        model.addAttribute("search", search);
        model.addAttribute("regionUnknown", code.isEmpty());
        model.addAttribute("categories", Category.values());
        model.addAttribute("standings", State.Standing.values());
        model.addAttribute("mayImport", viewer.hasAny(Role.DATA_CLERK));
        fill(search, search.filter(code.orElse(""), names(search)), code.isPresent(), model);
        return "registers/list";
    }

    private void fill(Search search, Filter filter, boolean sensible, Model model) {
        var count = sensible ? asOf.count(filter) : 0;
        var last = Math.clamp((count + PAGE - 1) / PAGE, 1, DEEPEST);
        var page = Math.min(search.number(), last);
        var ids = sensible ? asOf.list(filter, (page - 1) * PAGE, PAGE) : List.<Integer>of();
        var day = Objects.requireNonNullElseGet(search.asOf(), () -> LocalDate.now(clock));
        var rights = rights(ids, search).map(right -> RightLine.of(right, day)).toList();
        model.addAttribute("count", count);
        model.addAttribute("day", day);
        model.addAttribute("rights", rights);
        model.addAttribute(
                "places",
                places.names(rights.stream().map(RightLine::regionCode).toList()));
        model.addAttribute("byCategory", sensible ? byCategory(filter) : List.of());
        model.addAttribute("pages", pages(search, page, last));
        model.addAttribute("deeper", count > (long) DEEPEST * PAGE);
    }

    /// How many of each category there are, whatever category is asked for.
    private List<CategoryCount> byCategory(Filter filter) {
        var counts = asOf.count(filter.of(), Set.of(Axis.CATEGORY));
        return Arrays.stream(Category.values())
                .map(category ->
                        new CategoryCount(category, counts.getOrDefault(new Cell(List.of(category.name())), 0L)))
                .filter(each -> each.count() > 0)
                .toList();
    }

    /// The names an owner is printed by; a name nobody has where the owner has none.
    private Set<Integer> names(Search search) {
        var owner = search.owner();
        if (owner == null) {
            return Set.of();
        }
        var knownAt = Objects.requireNonNullElseGet(search.knownAt(), clock::instant);
        var names = owners.nameIds(owner, knownAt);
        return names.isEmpty() ? Set.of(-1) : Set.copyOf(names);
    }

    /// How many rights a category has.
    record CategoryCount(Category category, long count) {}

    private Stream<Right> rights(List<Integer> ids, Search search) {
        var knownAt = search.knownAt();
        return knownAt == null
                ? registers.all(ids).stream()
                : ids.stream().flatMap(id -> registers.find(id, knownAt).stream());
    }

    @GetMapping("/registers/export")
    void export(@ModelAttribute Search search, Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"rights.xlsx\"");
        var heads = Stream.of("category", "number", "title", "state", "since", "class", "holders", "region")
                .map(head -> messages.getMessage("registers.field." + head, null, language))
                .toList();
        var day = Objects.requireNonNullElseGet(search.asOf(), () -> LocalDate.now(clock));
        var rows = places.code(search.place()).map(place -> search.filter(place, names(search))).stream()
                .flatMap(filter -> all(filter, search))
                .map(right -> cells(RightLine.of(right, day), language));
        var title = messages.getMessage("registers.title", null, language);
        Sheets.write(response.getOutputStream(), title, heads, rows);
    }

    private Stream<Right> all(Filter filter, Search search) {
        var ids = asOf.ids(filter);
        return IntStream.iterate(0, from -> from < ids.length, from -> from + CHUNK)
                .mapToObj(from -> Arrays.stream(ids, from, Math.min(ids.length, from + CHUNK))
                        .boxed()
                        .toList())
                .flatMap(some -> rights(some, search));
    }

    private List<Object> cells(RightLine line, Locale language) {
        var state = line.state();
        var since = line.since();
        return List.of(
                messages.getMessage("rights.category." + line.category(), null, language),
                line.number(),
                line.title(),
                state == null ? "" : messages.getMessage("rights.state." + state, null, language),
                since == null ? "" : since,
                line.mainClass(),
                String.join("; ", line.holders()),
                line.regionCode());
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
