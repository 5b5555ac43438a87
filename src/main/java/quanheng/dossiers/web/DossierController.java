package quanheng.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.dossiers.Dossiers;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.VersionState;
import quanheng.shell.MenuEntry;

/// Dossiers: what is lacking, building one, looking at it, and building it again.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR})
class DossierController {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Dossiers dossiers;
    private final DossierPages pages;
    private final Plans plans;
    private final Clock clock;

    DossierController(Dossiers dossiers, DossierPages pages, Plans plans, Clock clock) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.plans = plans;
        this.clock = clock;
    }

    @Bean
    static MenuEntry dossiersMenu() {
        return new MenuEntry("dossiers", "/dossiers", 28);
    }

    @GetMapping("/dossiers")
    String list(
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String asOf,
            @CurrentViewer Viewer viewer,
            Locale locale,
            Model model) {
        show(plan, asOf, viewer, model);
        var chosen = plan(plan);
        var day = day(asOf);
        if (chosen != null && day != null) {
            model.addAttribute("chosen", chosen);
            model.addAttribute("claims", pages.claims(dossiers.preview(chosen.id(), day), locale));
        }
        return "dossiers/list";
    }

    private void show(@Nullable String plan, @Nullable String asOf, Viewer viewer, Model model) {
        model.addAttribute("plans", inForce());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("plan", plan == null ? "" : plan);
        model.addAttribute("asOf", asOf == null || asOf.isBlank() ? LocalDate.now(clock) : asOf);
        model.addAttribute("dossiers", dossiers.all());
        model.addAttribute("submission", UUID.randomUUID());
        model.addAttribute("mayBuild", viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK));
    }

    @PostMapping("/dossiers")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String build(
            @RequestParam String plan,
            @RequestParam String asOf,
            @RequestParam UUID submission,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var chosen = plan(plan);
        var day = day(asOf);
        if (chosen == null || day == null || day.isAfter(LocalDate.now(clock))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(plan, asOf, viewer, model);
            model.addAttribute("wrongPlan", chosen == null);
            model.addAttribute("wrongDay", day == null || day.isAfter(LocalDate.now(clock)));
            return "dossiers/list";
        }
        var built = dossiers.build(new Dossiers.Wanted(chosen.id(), day, submission), viewer.username());
        return "redirect:/dossiers/" + built.id();
    }

    @GetMapping("/dossiers/{id}")
    String one(@PathVariable UUID id, Locale locale, Model model) {
        var dossier = dossiers.find(id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("missing", dossiers.gaps(dossier));
        model.addAttribute("claims", pages.claims(dossiers.claims(dossier), locale));
        return "dossiers/dossier";
    }

    /// Builds it again and tells whether every byte is the same.
    @GetMapping("/dossiers/{id}/again")
    String again(@PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("rebuilt", dossiers.rebuild(dossiers.find(id)));
        return one(id, locale, model);
    }

    @GetMapping("/dossiers/{id}/package")
    ResponseEntity<byte[]> content(@PathVariable UUID id) {
        var dossier = dossiers.find(id);
        var name =
                "dossier-%s-%s.zip".formatted(dossier.asOf(), dossier.digest().substring(0, 8));
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(dossiers.content(dossier));
    }

    @GetMapping("/dossiers/{id}/claims/sheet")
    void sheet(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        var dossier = dossiers.find(id);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"claims-" + dossier.asOf() + ".xlsx\"");
        pages.write(response.getOutputStream(), dossiers.claims(dossier), locale);
    }

    private List<Plan> inForce() {
        return plans.list().stream()
                .filter(plan -> plan.versions().stream().anyMatch(each -> each.state() == VersionState.IN_FORCE))
                .toList();
    }

    private @Nullable Plan plan(@Nullable String id) {
        return inForce().stream()
                .filter(plan -> plan.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }
}
