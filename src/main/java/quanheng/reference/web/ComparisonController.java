package quanheng.reference.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.reference.ClassCounts;
import quanheng.reference.Edition;
import quanheng.reference.Reference;
import quanheng.shell.NotFoundException;

/// Puts two editions side by side.
@Controller
@Granted(everyone = true)
class ComparisonController {
    private static final int SHOWN = 100;

    private final Reference reference;
    private final ObjectProvider<ClassCounts> counts;

    ComparisonController(Reference reference, ObjectProvider<ClassCounts> counts) {
        this.reference = reference;
        this.counts = counts;
    }

    /// One of the two choices of the form.
    record Side(String name, @Nullable Integer number) {}

    @GetMapping("/reference/comparison")
    String compare(
            @RequestParam(required = false) @Nullable Integer one,
            @RequestParam(required = false) @Nullable Integer other,
            @RequestParam(defaultValue = "") String classes,
            Locale language,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "editions",
                reference.editions().stream()
                        .filter(edition -> edition.kind().isTree())
                        .sorted((left, right) -> left.kind().compareTo(right.kind()))
                        .toList());
        model.addAttribute("sides", List.of(new Side("one", one), new Side("other", other)));
        model.addAttribute("classes", classes);
        if (one == null || other == null) {
            return "reference/comparison";
        }
        var before = edition(one);
        var after = edition(other);
        if (before.kind() != after.kind() || !before.kind().isTree()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("mismatch", true);
            return "reference/comparison";
        }
        var records = classes.isBlank() ? registered() : listed(classes);
        var comparison = reference.compare(before, after, records);
        model.addAttribute("comparison", comparison);
        model.addAttribute("recordless", records.isEmpty());
        model.addAttribute("moves", first(comparison.moves()));
        model.addAttribute("changes", first(comparison.changes()));
        var shifts = before.kind().isConcordance() ? null : reference.shifts(before, after, language);
        model.addAttribute("shifts", shifts == null ? null : first(shifts));
        model.addAttribute("shifted", shifts == null ? 0 : shifts.size());
        return "reference/comparison";
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), SHOWN));
    }

    private Map<String, Long> registered() {
        return counts.stream().findFirst().map(ClassCounts::byMainClass).orElse(Map.of());
    }

    /// A class a line; digits after the last space say how many records there are.
    private static Map<String, Long> listed(String classes) {
        var records = new LinkedHashMap<String, Long>();
        classes.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var space = line.lastIndexOf(' ');
            var isCounted = space > 0 && line.substring(space + 1).matches("[0-9]{1,12}");
            var symbol = isCounted ? line.substring(0, space).strip() : line;
            records.merge(symbol, isCounted ? Long.parseLong(line.substring(space + 1)) : 1, Long::sum);
        });
        return records;
    }

    private Edition edition(int number) {
        return reference.edition(number).orElseThrow(() -> new NotFoundException("reference:" + number));
    }
}
