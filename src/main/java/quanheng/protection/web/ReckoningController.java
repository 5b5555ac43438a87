package quanheng.protection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.protection.FineRange;
import quanheng.protection.Offence;
import quanheng.protection.Thresholds;

/// Reckons bars of crime and ranges of fines, with every step; nothing is kept.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class ReckoningController {
    private final Clock clock;

    ReckoningController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/protection/thresholds")
    String thresholds(@RequestParam Map<String, String> typed, Model model) {
        var asked = Reckoned.of(typed);
        var today = LocalDate.now(clock);
        var day = asked.day("day", today);
        var figures = new Thresholds.Figures(
                asked.yuan("turnover"),
                asked.yuan("gains"),
                asked.yuan("loss"),
                asked.count("rights"),
                asked.has("repeat"));
        var offence = Offence.named(asked.text("offence"));
        model.addAttribute("asked", asked);
        model.addAttribute("day", day);
        model.addAttribute("offences", Offence.values());
        model.addAttribute(
                "reckoned",
                asked.wrong().isEmpty()
                        ? offence.map(each -> Thresholds.of(each, figures, day)).orElse(null)
                        : null);
        return "protection/thresholds";
    }

    @GetMapping("/protection/fines")
    String fines(@RequestParam Map<String, String> typed, Model model) {
        var asked = Reckoned.of(typed);
        var day = asked.day("day", LocalDate.now(clock));
        var kind = asked.text("kind");
        var figure = asked.yuan("figure");
        model.addAttribute("asked", asked);
        model.addAttribute("day", day);
        model.addAttribute("figure", figure);
        model.addAttribute("isKnown", kind.isEmpty() || FineRange.isKnown(kind, day));
        model.addAttribute(
                "range",
                asked.wrong().isEmpty() && FineRange.isKnown(kind, day)
                        ? switch (kind) {
                            case "PATENT" -> FineRange.passingOff(figure, day);
                            case "MARK" -> FineRange.trademark(figure, asked.has("twice"), day);
                            default -> FineRange.tradeSecret(asked.has("serious"), day);
                        }
                        : null);
        return "protection/fines";
    }
}
