package quanheng.policies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import quanheng.parties.Organizations;
import quanheng.policies.Amendments;
import quanheng.policies.Delegation;
import quanheng.policies.Outcome;
import quanheng.policies.Powers;
import quanheng.policies.Understanding;
import quanheng.policies.UnitNames;
import quanheng.shell.NotFoundException;

/// Delegations of powers are proposed here; a second person approves them as every amendment.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class DelegationController {
    private static final List<String> COLUMNS =
            List.of("power", "principal", "delegate", "delegation", "basis", "from", "lastOn");

    private final ChangeForms forms;
    private final Understanding understanding;
    private final Amendments amendments;
    private final Powers powers;
    private final Organizations organizations;
    private final MessageSource messages;
    private final Clock clock;

    DelegationController(
            ChangeForms forms,
            Understanding understanding,
            Amendments amendments,
            Powers powers,
            Organizations organizations,
            MessageSource messages,
            Clock clock) {
        this.forms = forms;
        this.understanding = understanding;
        this.amendments = amendments;
        this.powers = powers;
        this.organizations = organizations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/powers/delegations/new")
    String form(Locale language, Model model) {
        model.addAttribute("form", forms.delegation(Map.of(), List.of(), language));
        return "policies/form";
    }

    @PostMapping("/powers/delegations")
    String propose(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return switch (propose(understanding.delegation(typed), viewer)) {
            case Outcome.Done done -> done();
            case Outcome.Wrong(var problems) -> wrong(forms.delegation(typed, problems, language), model, response);
        };
    }

    @GetMapping("/powers/delegations/{row}/ending")
    String ending(@PathVariable long row, Model model) {
        find(row);
        model.addAttribute("form", forms.ending(address(row), "delegation.end", Map.of(), List.of()));
        return "policies/form";
    }

    @PostMapping("/powers/delegations/{row}/ending")
    String end(
            @PathVariable long row,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return switch (propose(understanding.ending(find(row), typed), viewer)) {
            case Outcome.Done done -> done();
            case Outcome.Wrong(var problems) ->
                wrong(forms.ending(address(row), "delegation.end", typed, problems), model, response);
        };
    }

    @GetMapping("/powers/delegations/export")
    @Granted(everyone = true)
    void export(Locale language, HttpServletResponse response) throws IOException {
        PolicyController.export(
                response,
                messages.getMessage("policies.delegations", null, language),
                COLUMNS.stream()
                        .map(column -> messages.getMessage("policies.field." + column, null, language))
                        .toList(),
                cells(language));
    }

    private Stream<List<@Nullable Object>> cells(Locale language) {
        var names = new UnitNames(organizations.all());
        return DelegationRow.all(powers, names, LocalDate.now(clock)).stream().map(row -> {
            Delegation made = row.delegation();
            return Arrays.asList(
                    made.power(),
                    row.principal(),
                    row.delegate(),
                    messages.getMessage("policies.delegation." + made.form(), null, language),
                    made.basis(),
                    made.from(),
                    made.lastOn());
        });
    }

    private Delegation find(long row) {
        return powers.delegation(row).orElseThrow(() -> new NotFoundException("delegation:" + row));
    }

    private Outcome propose(Understanding.Understood understood, Viewer viewer) {
        var change = understood.change();
        return change == null
                ? new Outcome.Wrong(understood.problems())
                : amendments.propose(change, viewer.username());
    }

    private static String address(long row) {
        return "/powers/delegations/" + row;
    }

    private static String done() {
        return "redirect:/policies/changes?proposed=1";
    }

    private static String wrong(FormPage form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("form", form);
        return "policies/form";
    }
}
