package quanheng.docket.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.CaseFile;
import quanheng.docket.CasePapers;
import quanheng.docket.Docket;
import quanheng.shell.NotFoundException;

/// Makes the papers of a case, from what the case tells and an officer completes.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER})
class PaperController {
    private static final String VALUE = "value.";

    private final Docket docket;
    private final CasePapers papers;

    PaperController(Docket docket, CasePapers papers) {
        this.docket = docket;
        this.papers = papers;
    }

    @GetMapping("/cases/{number}/papers/{n:[0-9]+}/{template}")
    String form(
            @PathVariable String number,
            @PathVariable("n") int ordinal,
            @PathVariable String template,
            @CurrentViewer Viewer viewer,
            Model model) {
        var file = find(number, ordinal, template, viewer);
        return page(file, papers.proposed(file, ordinal, template), List.of(), model);
    }

    @PostMapping("/cases/{number}/papers/{n:[0-9]+}/{template}")
    String make(
            @PathVariable String number,
            @PathVariable("n") int ordinal,
            @PathVariable String template,
            HttpServletRequest request,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var file = find(number, ordinal, template, viewer);
        var wanted = wanted(request, ordinal, template);
        var missing = papers.make(viewer, file, wanted);
        if (missing.isEmpty()) {
            return "redirect:" + CaseAddress.of(number) + "?filed=1#exhibits";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(file, wanted, missing, model);
    }

    private static CasePapers.Wanted wanted(HttpServletRequest request, int ordinal, String template) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, typed) -> {
            if (name.startsWith(VALUE)) {
                values.put(name.substring(VALUE.length()), typed[0]);
            }
        });
        return new CasePapers.Wanted(ordinal, template, text(request, "series"), text(request, "addressee"), values);
    }

    private static String text(HttpServletRequest request, String name) {
        var typed = request.getParameter(name);
        return typed == null ? "" : typed.strip();
    }

    private String page(CaseFile file, CasePapers.Wanted wanted, List<String> missing, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("wanted", wanted);
        model.addAttribute("missing", missing);
        model.addAttribute("title", papers.title(wanted.template()));
        model.addAttribute("series", papers.series());
        model.addAttribute("printsPdf", papers.printsPdf());
        return "docket/paper";
    }

    private CaseFile find(String number, int ordinal, String template, Viewer viewer) {
        return docket.file(number, viewer)
                .filter(file -> file.act(ordinal)
                        .flatMap(act -> file.procedure().act(act.kind()))
                        .filter(kind -> kind.papers().contains(template))
                        .isPresent())
                .orElseThrow(() -> new NotFoundException("paper:" + number + ":" + ordinal + ":" + template));
    }
}
