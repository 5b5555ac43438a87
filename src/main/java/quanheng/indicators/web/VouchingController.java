package quanheng.indicators.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.indicators.Vouching;
import quanheng.law.Evidence;

/// Takes what a second person says of a definition of the office.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class VouchingController {
    private final Vouching vouching;

    VouchingController(Vouching vouching) {
        this.vouching = vouching;
    }

    /// What the form sends.
    record Form(int version, Evidence evidence, String reasons) {}

    @PostMapping("/indicators/{indicator}/vouching")
    String vouch(
            @PathVariable String indicator,
            @ModelAttribute Form form,
            @CurrentViewer Viewer viewer,
            RedirectAttributes told) {
        var key = new Vouching.Key(indicator, form.version());
        var problem = switch (vouching.vouch(key, form.evidence(), form.reasons(), viewer.username())) {
            case Vouching.Outcome.Vouched _ -> null;
            case Vouching.Outcome.OwnDefinition _ -> "indicators.vouching.own";
            case Vouching.Outcome.Unfounded _ -> "indicators.vouching.unfounded";
        };
        if (problem != null) {
            told.addFlashAttribute("vouchingProblem", problem);
        }
        return "redirect:/indicators/%s?version=%d#definition".formatted(indicator, form.version());
    }
}
