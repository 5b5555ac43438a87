package quanheng.protection.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.protection.FileCheck;
import quanheng.shell.NotFoundException;

/// Checks one case file.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class FileCheckController {
    private final Docket docket;
    private final FileCheck check;

    FileCheckController(Docket docket, FileCheck check) {
        this.docket = docket;
        this.check = check;
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
}
