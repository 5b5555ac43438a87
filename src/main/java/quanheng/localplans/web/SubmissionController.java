package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.localplans.Filing;
import quanheng.localplans.LocalPlan;
import quanheng.localplans.LocalPlans;
import quanheng.localplans.Submissions;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.plans.UploadedPlan;
import quanheng.shell.NotFoundException;

/// Where plans are handed in: a first one under a parent, and further versions.
@Controller("localPlanSubmissionController")
@Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
class SubmissionController {
    private final LocalPlans localPlans;
    private final Submissions submissions;
    private final Organizations organizations;
    private final PageWords words;
    private final Clock clock;

    SubmissionController(
            LocalPlans localPlans, Submissions submissions, Organizations organizations, PageWords words, Clock clock) {
        this.localPlans = localPlans;
        this.submissions = submissions;
        this.organizations = organizations;
        this.words = words;
        this.clock = clock;
    }

    /// The form.
    ///
    /// @param submission made with it
    record Typed(
            @Nullable UUID parent,
            @Nullable UUID unit,
            LocalPlan.@Nullable Level level,
            @Nullable String words,
            @Nullable MultipartFile file,
            @Nullable String text,
            @Nullable UUID submission) {
        /// What was handed in; null where nothing was.
        @Nullable
        UploadedPlan plan() throws IOException {
            var key = submission == null ? UUID.randomUUID() : submission;
            if (file != null && !file.isEmpty()) {
                return new UploadedPlan(
                        Objects.requireNonNullElse(file.getOriginalFilename(), "plan"), file.getBytes(), key);
            }
            var pasted = Objects.requireNonNullElse(text, "");
            return pasted.isBlank() ? null : UploadedPlan.pasted(pasted, key);
        }
    }

    @GetMapping("/local-plans/new")
    String begin(@ModelAttribute("typed") Typed typed, @CurrentViewer Viewer viewer, Model model) {
        return form(viewer, List.of(), model);
    }

    private String form(Viewer viewer, List<String> problems, Model model) {
        model.addAttribute("problems", problems);
        model.addAttribute("parents", localPlans.parents());
        model.addAttribute("units", units(viewer));
        model.addAttribute("levels", LocalPlan.Level.values());
        model.addAttribute("key", UUID.randomUUID());
        return "localplans/new";
    }

    private List<Organization> units(Viewer viewer) {
        return organizations.all().stream()
                .filter(each -> viewer.hasAny(Role.COORDINATOR)
                        || viewer.organizations().contains(each.id()))
                .sorted(Comparator.comparing(Organization::name))
                .toList();
    }

    @PostMapping("/local-plans")
    String submit(
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var plan = typed.plan();
        var parent = typed.parent();
        var unit = typed.unit();
        if (plan == null || parent == null || unit == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(viewer, List.of(words.say("fault.empty", language)), model);
        }
        var level = Objects.requireNonNullElse(typed.level(), LocalPlan.Level.REGION);
        return switch (submissions.submit(viewer, new Submissions.Wish(parent, unit, level), paper(typed, plan))) {
            case Filing.Filed(var number) -> "redirect:" + PageWords.address(number) + "?recorded=submitted";
            case Filing.Refused(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(viewer, words.faults(faults, language), model);
            }
        };
    }

    private Submissions.Paper paper(Typed typed, UploadedPlan plan) {
        return new Submissions.Paper(plan, Objects.requireNonNullElse(typed.words(), ""), LocalDate.now(clock));
    }

    @GetMapping("/local-plans/cases/{number}/versions")
    String next(@PathVariable String number, @ModelAttribute("typed") Typed typed, Model model) {
        return further(number, List.of(), model);
    }

    private String further(String number, List<String> problems, Model model) {
        var filed = localPlans.find(number).orElseThrow(() -> new NotFoundException("case:" + number));
        model.addAttribute("filed", filed);
        model.addAttribute("problems", problems);
        model.addAttribute("key", UUID.randomUUID());
        return "localplans/version";
    }

    @PostMapping("/local-plans/cases/{number}/versions")
    String handIn(
            @PathVariable String number,
            @ModelAttribute("typed") Typed typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var plan = typed.plan();
        if (plan == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return further(number, List.of(words.say("fault.empty-file", language)), model);
        }
        return switch (submissions.resubmit(viewer, number, paper(typed, plan))) {
            case Filing.Filed(var of) -> "redirect:" + PageWords.address(of) + "?recorded=submitted";
            case Filing.Refused(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield further(number, words.faults(faults, language), model);
            }
        };
    }
}
