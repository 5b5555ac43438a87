package quanheng.parties.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.parties.UnitChanges;
import quanheng.shell.NotFoundException;

/// What became of a unit: its names, and the unit that answers for it.
@Controller
@Granted({
    Role.COORDINATOR,
    Role.DATA_CLERK,
    Role.CASE_OFFICER,
    Role.UNIT_CONTACT,
    Role.LEADER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
class UnitChangeController {
    private final Organizations organizations;
    private final UnitChanges changes;

    UnitChangeController(Organizations organizations, UnitChanges changes) {
        this.organizations = organizations;
        this.changes = changes;
    }

    /// What was typed and refused.
    private record Typed(String form, Map<String, String> values, List<String> faults) {
        private static final Typed NOTHING = new Typed("rename", Map.of(), List.of());
    }

    @GetMapping("/organizations/{id}")
    ModelAndView show(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        return page(id, Typed.NOTHING, viewer);
    }

    private ModelAndView page(UUID id, Typed typed, Viewer viewer) {
        var unit = organizations.find(id).orElseThrow(() -> new NotFoundException("organization:" + id));
        var all = organizations.all();
        var page = new ModelAndView(
                "parties/unit", typed.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("unit", unit);
        page.addObject("changes", changes.of(id));
        page.addObject("names", all.stream().collect(Collectors.toMap(Organization::id, Organization::name)));
        page.addObject(
                "others", all.stream().filter(each -> !each.id().equals(id)).toList());
        page.addObject("mayWrite", viewer.hasAny(Role.COORDINATOR));
        page.addObject("form", typed.form());
        page.addObject("typed", typed.values());
        page.addObject("faults", typed.faults());
        return page;
    }

    @PostMapping("/organizations/{id}/names")
    @Granted(Role.COORDINATOR)
    ModelAndView rename(@PathVariable UUID id, @RequestParam Map<String, String> typed, @CurrentViewer Viewer viewer) {
        return written(
                new Typed("rename", typed, List.of()),
                id,
                viewer,
                wish -> changes.rename(wish, typed.getOrDefault("name", "")));
    }

    @PostMapping("/organizations/{id}/merger")
    @Granted(Role.COORDINATOR)
    ModelAndView merge(@PathVariable UUID id, @RequestParam Map<String, String> typed, @CurrentViewer Viewer viewer) {
        var into = typed.getOrDefault("into", "");
        return written(
                new Typed("merge", typed, List.of()),
                id,
                viewer,
                wish -> into.matches("[0-9a-f-]{36}") ? changes.merge(wish, UUID.fromString(into)) : List.of("into"));
    }

    private ModelAndView written(Typed typed, UUID id, Viewer viewer, Function<UnitChanges.Wish, List<String>> act) {
        List<String> faults;
        try {
            var on = LocalDate.parse(typed.values().getOrDefault("on", ""));
            var why = typed.values().getOrDefault("why", "").strip();
            faults = act.apply(new UnitChanges.Wish(id, on, why, viewer.username()));
        } catch (DateTimeParseException e) {
            faults = List.of("on");
        }
        return faults.isEmpty()
                ? new ModelAndView("redirect:/organizations/" + id)
                : page(id, new Typed(typed.form(), typed.values(), faults), viewer);
    }
}
