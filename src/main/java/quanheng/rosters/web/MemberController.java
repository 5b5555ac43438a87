package quanheng.rosters.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Owners;
import quanheng.rosters.Joining;
import quanheng.rosters.Member;
import quanheng.rosters.Outcome;
import quanheng.rosters.Problem;
import quanheng.rosters.Roster;
import quanheng.rosters.RosterSheet;
import quanheng.rosters.Rosters;
import quanheng.rosters.Typed;
import quanheng.shell.NotFoundException;

/// Members join and leave; rosters are added.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class MemberController {
    private final Rosters rosters;
    private final Joining joining;
    private final RosterSheet sheet;
    private final Owners owners;

    MemberController(Rosters rosters, Joining joining, RosterSheet sheet, Owners owners) {
        this.rosters = rosters;
        this.joining = joining;
        this.sheet = sheet;
        this.owners = owners;
    }

    /// What was typed, so that nothing typed is lost.
    record Form(
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable String region,
            @Nullable String fromOn,
            @Nullable String toOn,
            @Nullable String note) {
        Typed typed() {
            return new Typed(0, text(name), text(creditCode), text(region), text(fromOn), text(toOn), text(note));
        }
    }

    /// A roster somebody wants to add.
    record RosterForm(
            @Nullable String id,
            @Nullable String nameZh,
            @Nullable String nameEn,
            Roster.@Nullable Kind kind,
            @Nullable String citation) {
        boolean isWrong() {
            return !text(id).matches("[a-z0-9][a-z0-9-]{1,59}")
                    || text(nameZh).isEmpty()
                    || text(citation).isEmpty();
        }

        Roster roster() {
            var en = text(nameEn).isEmpty() ? text(nameZh) : text(nameEn);
            return new Roster(
                    text(id), text(nameZh), en, kind == null ? Roster.Kind.FIRMS : kind, text(citation), true);
        }
    }

    @GetMapping("/rosters/new")
    String add(@ModelAttribute("form") RosterForm form, Model model) {
        model.addAttribute("kinds", Roster.Kind.values());
        return "rosters/new";
    }

    @PostMapping("/rosters")
    String add(
            @ModelAttribute("form") RosterForm form,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (form.isWrong() || !rosters.add(form.roster(), viewer.username())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", true);
            model.addAttribute("kinds", Roster.Kind.values());
            return "rosters/new";
        }
        return "redirect:/rosters/" + form.roster().id();
    }

    @GetMapping("/rosters/{roster}/addition")
    String form(@PathVariable("roster") String id, @ModelAttribute("form") Form form, Model model) {
        return form(find(id), List.of(), model);
    }

    @PostMapping("/rosters/{roster}/members")
    String join(
            @PathVariable("roster") String id,
            @ModelAttribute("form") Form form,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var roster = find(id);
        return answer(roster, joining.join(roster, List.of(form.typed()), viewer.username()), model, response);
    }

    @PostMapping("/rosters/{roster}/file")
    String join(
            @PathVariable("roster") String id,
            @ModelAttribute("form") Form form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var roster = find(id);
        var bytes = file == null ? new byte[0] : file.getBytes();
        return answer(roster, sheet.join(roster, bytes, viewer.username()), model, response);
    }

    private static String answer(Roster roster, Outcome outcome, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Joined(var ids) -> "redirect:/rosters/%s?joined=%d".formatted(roster.id(), ids.size());
            case Outcome.Wrong(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(roster, problems, model);
            }
        };
    }

    private static String form(Roster roster, List<Problem> problems, Model model) {
        model.addAttribute("roster", roster);
        model.addAttribute("problems", problems);
        model.addAttribute("wrong", problems.stream().map(Problem::field).toList());
        return "rosters/addition";
    }

    @GetMapping("/rosters/{roster}/members/{number:[0-9]+}")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.UNIT_CONTACT, Role.LEADER, Role.AUDITOR})
    String show(
            @PathVariable("roster") String id, @PathVariable long number, @CurrentViewer Viewer viewer, Model model) {
        return page(find(id), member(id, number), viewer, model);
    }

    @PostMapping("/rosters/{roster}/members/{number:[0-9]+}/ending")
    String end(
            @PathVariable("roster") String id,
            @PathVariable long number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastOn,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var roster = find(id);
        var member = member(id, number);
        if (lastOn == null || lastOn.isBefore(member.fromOn())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "last-day");
            return page(roster, member, viewer, model);
        }
        rosters.end(number, lastOn, viewer.username());
        return "redirect:/rosters/%s/members/%d".formatted(id, number);
    }

    @PostMapping("/rosters/{roster}/members/{number:[0-9]+}/withdrawal")
    String withdraw(
            @PathVariable("roster") String id,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var roster = find(id);
        var member = member(id, number);
        if (reason.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problem", "reason");
            return page(roster, member, viewer, model);
        }
        rosters.withdraw(number, reason, viewer.username());
        return "redirect:/rosters/%s/members/%d".formatted(id, number);
    }

    private String page(Roster roster, Member member, Viewer viewer, Model model) {
        var nameId = member.nameId();
        model.addAttribute("roster", roster);
        model.addAttribute("member", member);
        model.addAttribute(
                "owner", nameId == null ? null : owners.ofNames(List.of(nameId)).get(nameId));
        model.addAttribute("mayOpenOwner", viewer.hasAny(Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR));
        model.addAttribute("mayKeep", RosterController.mayKeep(viewer) && member.withdrawnAt() == null);
        return "rosters/member";
    }

    private Member member(String roster, long id) {
        return rosters.member(id)
                .filter(member -> member.roster().equals(roster))
                .orElseThrow(() -> new NotFoundException("member:" + id));
    }

    private Roster find(String id) {
        return rosters.find(id).orElseThrow(() -> new NotFoundException("roster:" + id));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
