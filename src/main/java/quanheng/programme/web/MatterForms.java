package quanheng.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import quanheng.access.Viewer;
import quanheng.docket.CaseWords;
import quanheng.docket.Outcome;
import quanheng.docket.Procedures;
import quanheng.docket.Refusal;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.programme.AnsweringUnits;
import quanheng.programme.ProgrammeWords;
import quanheng.programme.Supervision;

/// The form by which orders and rectifications are opened; its fields are those of the procedure's first act.
@Component
class MatterForms {
    private final MatterPages pages;
    private final Supervision supervision;
    private final AnsweringUnits units;
    private final Organizations organizations;
    private final Procedures procedures;
    private final CaseWords cases;
    private final ProgrammeWords words;

    MatterForms(
            MatterPages pages,
            Supervision supervision,
            AnsweringUnits units,
            Organizations organizations,
            Procedures procedures,
            CaseWords cases,
            ProgrammeWords words) {
        this.pages = pages;
        this.supervision = supervision;
        this.units = units;
        this.organizations = organizations;
        this.procedures = procedures;
        this.cases = cases;
        this.words = words;
    }

    /// A reason against what was typed, at its field.
    public record Fault(String field, String words) {}

    /// What was wrong, as the fields ask for it.
    public record Faults(List<Fault> all) {
        /// Whether a field of the form is wrong.
        public boolean isWrong(String form, String field) {
            return all.stream().anyMatch(fault -> fault.field().equals(form + "-" + field));
        }
    }

    /// A request to open one.
    record Asked(String procedure, Map<String, String> typed, Viewer viewer, Locale language) {}

    /// Who raises a question raises it for his own body.
    private Map<UUID, String> units(Asked asked) {
        return asked.procedure().equals(Supervision.ISSUE)
                ? asked.viewer().organizations().stream()
                        .flatMap(id -> organizations.find(id).stream())
                        .collect(Collectors.toMap(Organization::id, Organization::name))
                : units.all();
    }

    String form(Asked asked, List<Fault> faults, Model model) {
        var typed = asked.typed();
        model.addAttribute("kind", MatterPages.kind(asked.procedure()));
        model.addAttribute("base", MatterPages.base(asked.procedure()));
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("failed", new Faults(faults));
        model.addAttribute("units", units(asked));
        model.addAttribute("fields", procedures.get(asked.procedure()).opening().fields());
        model.addAttribute("key", typed.getOrDefault("key", UUID.randomUUID().toString()));
        return "programme/matter-form";
    }

    String open(Asked asked, Model model, HttpServletResponse response) {
        var wish = pages.wish(asked.procedure(), asked.typed(), units(asked));
        var faults = new ArrayList<Fault>();
        if (wish == null) {
            faults.add(new Fault("unit", words.say("fault.unit", asked.language())));
        } else {
            switch (supervision.open(asked.viewer(), wish)) {
                case Outcome.Recorded(var number, var ordinal) -> {
                    return "redirect:" + MatterPages.address(asked.procedure(), number);
                }
                case Outcome.Refused(var reasons) ->
                    reasons.forEach(reason -> faults.add(fault(reason, asked.language())));
                case Outcome.ChangedMeanwhile changed -> faults.add(new Fault("", words.say("gone", asked.language())));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(asked, faults, model);
    }

    private Fault fault(Refusal reason, Locale language) {
        var field = reason.field().isEmpty() || reason.field().equals("title") ? "title" : "open-" + reason.field();
        return new Fault(field, cases.say(reason, language));
    }
}
