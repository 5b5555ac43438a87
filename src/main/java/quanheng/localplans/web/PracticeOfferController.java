package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import quanheng.localplans.LocalPlans;
import quanheng.localplans.Practices;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.shell.NotFoundException;

/// Where a unit offers good practice, and the office answers.
@Controller("practiceOfferController")
@Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
class PracticeOfferController {
    private final Practices practices;
    private final LocalPlans localPlans;
    private final Organizations organizations;
    private final PageWords words;

    PracticeOfferController(Practices practices, LocalPlans localPlans, Organizations organizations, PageWords words) {
        this.practices = practices;
        this.localPlans = localPlans;
        this.organizations = organizations;
        this.words = words;
    }

    /// The form.
    record Typed(
            @Nullable UUID parent,
            @Nullable UUID unit,
            @Nullable String clause,
            @Nullable String title,
            @Nullable String text,
            @Nullable MultipartFile file) {
        Practices.Offer offer() {
            return new Practices.Offer(parent, unit, plain(clause), plain(title), plain(text));
        }

        private static String plain(@Nullable String told) {
            return Objects.requireNonNullElse(told, "");
        }
    }

    @GetMapping("/local-plans/practices/new")
    String begin(@ModelAttribute("typed") Typed typed, @CurrentViewer Viewer viewer, Model model) {
        return form(typed, List.of(), viewer, model);
    }

    private String form(Typed typed, List<String> problems, Viewer viewer, Model model) {
        var parents = localPlans.parents();
        var chosen = typed.parent();
        var parent = chosen != null || parents.isEmpty()
                ? chosen
                : parents.getFirst().id();
        model.addAttribute("problems", problems);
        model.addAttribute("parents", parents);
        model.addAttribute("chosen", parent);
        model.addAttribute("clauses", parent == null ? List.of() : practices.clauses(parent));
        model.addAttribute(
                "units",
                organizations.all().stream()
                        .filter(each -> viewer.hasAny(Role.COORDINATOR)
                                || viewer.organizations().contains(each.id()))
                        .sorted(Comparator.comparing(Organization::name))
                        .toList());
        return "localplans/offer";
    }

    @PostMapping("/local-plans/practices")
    String offer(
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var faults = practices.offer(viewer, typed.offer(), GuidanceController.paper(typed.file()));
        if (faults.isEmpty()) {
            return "redirect:/local-plans/practices?recorded=offered";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(typed, words.faults(faults, language), viewer, model);
    }

    @GetMapping("/local-plans/practices/{id}")
    @Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
    String show(@PathVariable UUID id, @CurrentViewer Viewer viewer, Model model) {
        return page(id, List.of(), viewer, model);
    }

    private String page(UUID id, List<String> problems, Viewer viewer, Model model) {
        var practice = practices.find(id).orElseThrow(() -> new NotFoundException("practice:" + id));
        model.addAttribute("practice", practice);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "mayAnswer",
                viewer.hasAny(Role.COORDINATOR)
                        && practice.taken() == null
                        && !viewer.organizations().contains(practice.unit()));
        return "localplans/practice";
    }

    @PostMapping("/local-plans/practices/{id}/answer")
    @Granted(Role.COORDINATOR)
    String answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String taken,
            @RequestParam(defaultValue = "") String answer,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        var faults = practices.answer(viewer, id, new Practices.Answer(taken.equals("yes"), answer));
        if (faults.isEmpty()) {
            return "redirect:/local-plans/practices/" + id + "?recorded=saved";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(id, words.faults(faults, language), viewer, model);
    }
}
