package quanheng.reference.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.reference.Answer;
import quanheng.reference.Attribution;
import quanheng.reference.ClassCounts;
import quanheng.reference.Coverage;
import quanheng.reference.Edition;
import quanheng.reference.Kind;
import quanheng.reference.Reference;
import quanheng.reference.Rule;
import quanheng.reference.SymbolState;
import quanheng.shell.NotFoundException;

/// Shows one class: where it stands, what it belongs to and by which rules; and how far a concordance reaches.
@Controller
@Granted(everyone = true)
class ClassController {
    private static final int RULES = 100;

    private final Reference reference;
    private final ObjectProvider<ClassCounts> counts;
    private final Clock clock;

    ClassController(Reference reference, ObjectProvider<ClassCounts> counts, Clock clock) {
        this.reference = reference;
        this.counts = counts;
        this.clock = clock;
    }

    /// What a class belongs to, ready for the page.
    ///
    /// @param edition number of the table's edition
    /// @param title   of the industry or field
    record Belonging(Answer answer, int edition, String title, List<Rule> rules) {}

    @GetMapping("/reference/{number}/class")
    String show(@PathVariable int number, @RequestParam String code, Locale language, Model model) {
        var edition = edition(number);
        var scheme = reference.scheme(edition);
        var path = scheme.path(code);
        var attribution = attribution(edition);
        var state = edition.kind() == Kind.IPC ? attribution.state(code) : null;
        if (path.isEmpty() && (state == null || state instanceof SymbolState.Malformed)) {
            throw new NotFoundException("reference:" + number + "/" + code);
        }
        var plain = path.isEmpty() ? symbol(state) : path.getLast().code();
        model.addAttribute("edition", edition);
        model.addAttribute("code", plain);
        model.addAttribute("path", path);
        model.addAttribute(
                "titles", path.stream().map(entry -> entry.title(language)).toList());
        model.addAttribute("state", state);
        model.addAttribute("gone", state instanceof SymbolState.NotInEdition gone ? gone : null);
        model.addAttribute("uncovered", state instanceof SymbolState.NotCovered);
        model.addAttribute("belongings", belongings(attribution, edition, plain, language));
        model.addAttribute("rules", rules(edition, plain));
        model.addAttribute("registered", isRegistered(edition.kind()));
        return "reference/class";
    }

    private static String symbol(@Nullable SymbolState state) {
        return switch (state) {
            case SymbolState.Current current -> current.symbol();
            case SymbolState.NotInEdition gone -> gone.symbol();
            case SymbolState.NotCovered uncovered -> uncovered.symbol();
            case SymbolState.Malformed malformed -> malformed.written();
            case null -> "";
        };
    }

    private static boolean isRegistered(Kind kind) {
        return kind == Kind.IPC || kind == Kind.NICE || kind == Kind.LOCARNO;
    }

    /// By the editions of today, but the tree that is looked at.
    private Attribution attribution(Edition edition) {
        return reference.attribution(LocalDate.now(clock), List.of(edition));
    }

    private List<Belonging> belongings(Attribution attribution, Edition edition, String code, Locale language) {
        if (edition.kind() != Kind.IPC) {
            return List.of();
        }
        var found = new ArrayList<Belonging>();
        for (var answer : attribution.of(List.of(code), "")) {
            var concordance = attribution.concordance(answer.table()).orElseThrow();
            var title = reference
                    .scheme(concordance.edition())
                    .find(answer.code())
                    .map(entry -> entry.title(language))
                    .orElse("");
            var rules = concordance.rules(answer.through().isEmpty() ? code : answer.through()).stream()
                    .filter(rule ->
                            rule.code().equals(answer.code()) && answer.rules().contains(rule.id()))
                    .toList();
            found.add(new Belonging(answer, concordance.edition().id(), title, rules));
        }
        return found;
    }

    private List<Rule> rules(Edition edition, String code) {
        return !edition.kind().isConcordance()
                ? List.of()
                : reference.concordance(edition).rules().stream()
                        .filter(rule -> rule.code().equals(code))
                        .limit(RULES)
                        .toList();
    }

    @GetMapping("/reference/{number}/coverage")
    String coverage(@PathVariable int number, Model model) {
        var edition = edition(number);
        if (!edition.kind().isConcordance()) {
            throw new NotFoundException("reference:" + number + "/coverage");
        }
        var records = counts.stream().findFirst().map(ClassCounts::byMainClass).orElse(Map.of());
        model.addAttribute("edition", edition);
        model.addAttribute("coverage", Coverage.of(attribution(edition), edition.kind(), records));
        return "reference/coverage";
    }

    private Edition edition(int number) {
        return reference.edition(number).orElseThrow(() -> new NotFoundException("reference:" + number));
    }
}
