package quanheng.reference.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.reference.Edition;
import quanheng.reference.Entry;
import quanheng.reference.Kind;
import quanheng.reference.Population;
import quanheng.reference.Reference;
import quanheng.reference.Scheme;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// Shows which editions there are and what is in each.
@Controller
@Granted(everyone = true)
class ReferenceController {
    private static final int LONGEST = 200;
    private static final int FOUND = 100;

    private final Reference reference;
    private final Regions regions;
    private final Clock clock;

    ReferenceController(Reference reference, Regions regions, Clock clock) {
        this.reference = reference;
        this.regions = regions;
        this.clock = clock;
    }

    @Bean
    static MenuEntry referenceMenu() {
        return new MenuEntry("reference", "/reference", 62);
    }

    /// An edition in the list.
    ///
    /// @param first whether it is the first of its kind there
    record Line(Edition edition, boolean inForce, boolean first) {}

    /// An entry of a tree as the page shows it.
    record Branch(Entry entry, String title, int below) {}

    @GetMapping("/reference")
    String list(@CurrentViewer Viewer viewer, Model model) {
        var today = LocalDate.now(clock);
        var editions = reference.editions();
        var lines = new ArrayList<Line>();
        for (var kind : Kind.values()) {
            var inForce = reference.inForce(kind, today);
            var ofKind =
                    editions.stream().filter(edition -> edition.kind() == kind).toList();
            for (var edition : ofKind) {
                var isFirst = edition.equals(ofKind.getFirst());
                lines.add(new Line(edition, inForce.filter(edition::equals).isPresent(), isFirst));
            }
        }
        model.addAttribute("lines", lines);
        model.addAttribute("mayLoad", viewer.hasAny(Role.ADMINISTRATOR, Role.DATA_CLERK));
        return "reference/list";
    }

    @GetMapping("/reference/{number}")
    String show(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String under,
            @RequestParam(defaultValue = "") String words,
            Locale language,
            Model model) {
        var edition = edition(number);
        model.addAttribute("edition", edition);
        if (!edition.kind().isTree()) {
            var populations = reference.populations(edition);
            model.addAttribute("populations", populations);
            model.addAttribute("regions", regions(populations));
            model.addAttribute("successors", successors(edition));
            return "reference/facts";
        }
        var scheme = reference.scheme(edition);
        var found = words.isBlank() ? scheme.children(under) : scheme.search(words, FOUND + 1);
        var shown = found.subList(0, Math.min(found.size(), words.isBlank() ? LONGEST : FOUND));
        model.addAttribute("size", scheme.size());
        model.addAttribute("words", words.strip());
        model.addAttribute("path", path(scheme, under, language));
        model.addAttribute("branches", branches(scheme, shown, language));
        model.addAttribute("count", found.size());
        return "reference/edition";
    }

    /// Names of regions as they were on the day of each figure.
    private Map<String, String> regions(List<Population> populations) {
        var names = new TreeMap<String, String>();
        for (var fact : populations) {
            var name = regions.find(fact.regionCode(), fact.on()).map(Region::name);
            names.put(fact.regionCode(), name.orElse(""));
        }
        return names;
    }

    private static List<Branch> path(Scheme scheme, String code, Locale language) {
        var path = code.isEmpty() ? List.<Entry>of() : scheme.path(code);
        if (!code.isEmpty() && path.isEmpty()) {
            throw new NotFoundException("reference:" + scheme.edition().id() + "/" + code);
        }
        return branches(scheme, path, language);
    }

    private static List<Branch> branches(Scheme scheme, List<Entry> entries, Locale language) {
        return entries.stream()
                .map(entry -> new Branch(
                        entry,
                        entry.title(language),
                        scheme.children(entry.code()).size()))
                .toList();
    }

    /// An abolished symbol and those in its place.
    record Succession(String symbol, String successors) {}

    private List<Succession> successors(Edition edition) {
        return edition.kind() != Kind.IPC_SUCCESSORS
                ? List.of()
                : reference.successors(edition).entrySet().stream()
                        .map(row -> new Succession(row.getKey(), String.join(" ", row.getValue())))
                        .toList();
    }

    private Edition edition(int number) {
        return reference.edition(number).orElseThrow(() -> new NotFoundException("reference:" + number));
    }
}
