package quanheng.protection.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.protection.FileCheck;
import quanheng.protection.Sampling;
import quanheng.shell.NotFoundException;

/// Checks one case file, or closed ones drawn at random.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class FileCheckController {
    private static final int MOST = 50;

    private final Docket docket;
    private final FileCheck check;
    private final Sampling sampling;
    private final Clock clock;

    FileCheckController(Docket docket, FileCheck check, Sampling sampling, Clock clock) {
        this.docket = docket;
        this.check = check;
        this.sampling = sampling;
        this.clock = clock;
    }

    @GetMapping("/protection/files/{number}")
    String check(@PathVariable String number, @CurrentViewer Viewer viewer, Model model) {
        var file = docket.file(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        var findings = check.of(file);
        model.addAttribute("file", file);
        model.addAttribute("findings", findings);
        model.addAttribute("score", FileCheck.score(findings));
        return "protection/check";
    }

    @GetMapping("/protection/checks")
    String sample(
            @RequestParam(defaultValue = "5") int count,
            @RequestParam(required = false) @Nullable Long seed,
            @CurrentViewer Viewer viewer,
            Model model) {
        var drawn = seed == null ? LocalDate.now(clock).toEpochDay() : seed;
        var few = Math.clamp(count, 1, MOST);
        model.addAttribute("count", few);
        model.addAttribute("seed", drawn);
        model.addAttribute("files", sampling.draw(few, drawn, viewer));
        return "protection/checks";
    }
}
