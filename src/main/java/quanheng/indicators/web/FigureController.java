package quanheng.indicators.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.indicators.Figures;

/// Publishes what an indicator shows: from then on the figure stays.
@Controller
@Granted(Role.COORDINATOR)
class FigureController {
    private final Asking asking;
    private final Figures figures;

    FigureController(Asking asking, Figures figures) {
        this.asking = asking;
        this.figures = figures;
    }

    @PostMapping("/indicators/{indicator}/figures")
    String publish(
            @PathVariable String indicator, @RequestParam Map<String, String> query, @CurrentViewer Viewer viewer) {
        var asked = asking.of(indicator, query);
        if (asked.isSound()) {
            figures.publish(asked.definition(), asked.ask(), viewer.username());
        }
        return "redirect:" + asked.path("") + "#figures";
    }
}
