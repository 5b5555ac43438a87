package quanheng.parties.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Branch;
import quanheng.parties.FormerName;
import quanheng.parties.Owner;
import quanheng.parties.OwnerFilter;
import quanheng.parties.OwnerHistory;
import quanheng.parties.Owners;
import quanheng.shell.NotFoundException;

/// Keeps former names and branches of owners.
@Controller
@Granted(Role.DATA_CLERK)
class TiesController {
    private final OwnerHistory history;
    private final Owners owners;

    TiesController(OwnerHistory history, Owners owners) {
        this.history = history;
        this.owners = owners;
    }

    /// Days a tie holds, the last not included.
    record Days(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {}

    @PostMapping("/owners/{number:[0-9]+}/former-names")
    ModelAndView keepName(
            @PathVariable("number") int id,
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute Days days,
            @CurrentViewer Viewer viewer) {
        return answer(
                id,
                "parties.wrong.former-name",
                () -> history.keep(new FormerName(0, id, name, days.from(), days.to(), viewer.username())));
    }

    @PostMapping("/owners/{number:[0-9]+}/former-names/{sequence:[0-9]+}/ending")
    String endName(@PathVariable("number") int id, @PathVariable int sequence, @CurrentViewer Viewer viewer) {
        history.endFormerName(sequence, viewer.username());
        return "redirect:/owners/" + id;
    }

    @PostMapping("/owners/{number:[0-9]+}/branches")
    ModelAndView keepBranch(
            @PathVariable("number") int id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam Branch.Kind kind,
            @RequestParam(defaultValue = "false") boolean above,
            @ModelAttribute Days days,
            @CurrentViewer Viewer viewer) {
        return answer(id, "parties.wrong.branch", () -> {
            var found = find(other);
            history.keep(new Branch(
                    0, above ? found : id, above ? id : found, kind, days.from(), days.to(), viewer.username()));
        });
    }

    @PostMapping("/owners/{number:[0-9]+}/branches/{sequence:[0-9]+}/ending")
    String endBranch(@PathVariable("number") int id, @PathVariable int sequence, @CurrentViewer Viewer viewer) {
        history.endBranch(sequence, viewer.username());
        return "redirect:/owners/" + id;
    }

    /// The one owner with a credit code or a name.
    private int find(String words) {
        var found = words.isBlank() ? List.<Owner>of() : owners.search(new OwnerFilter(words, "", ""), 0, 2);
        if (found.size() != 1) {
            throw new IllegalArgumentException("not one owner by " + words);
        }
        return found.getFirst().id();
    }

    private ModelAndView answer(int id, String wrong, Runnable act) {
        if (owners.find(id).isEmpty()) {
            throw new NotFoundException("owner:" + id);
        }
        try {
            act.run();
            return new ModelAndView("redirect:/owners/" + id);
        } catch (IllegalArgumentException e) {
            var page = new ModelAndView("parties/wrong");
            page.addObject("wrong", wrong);
            page.addObject("back", "/owners/" + id);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }
}
