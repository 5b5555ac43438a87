package quanheng.policies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.policies.Amendments;
import quanheng.policies.ChangeSheets;
import quanheng.policies.Outcome;
import quanheng.policies.Policies;
import quanheng.policies.Power;
import quanheng.policies.Powers;
import quanheng.policies.Understanding;
import quanheng.shell.NotFoundException;

/// Amendments are proposed here, one by one or with a sheet.
@Controller
@Granted({Role.COORDINATOR, Role.DATA_CLERK})
class ChangeController {
    private final ChangeForms forms;
    private final Understanding understanding;
    private final Amendments amendments;
    private final ChangeSheets sheets;
    private final Policies policies;
    private final Powers powers;

    ChangeController(
            ChangeForms forms,
            Understanding understanding,
            Amendments amendments,
            ChangeSheets sheets,
            Policies policies,
            Powers powers) {
        this.forms = forms;
        this.understanding = understanding;
        this.amendments = amendments;
        this.sheets = sheets;
        this.policies = policies;
        this.powers = powers;
    }

    @GetMapping("/policies/new")
    String instrument(Model model) {
        return show(forms.instrument(Map.of(), List.of()), model);
    }

    @PostMapping("/policies")
    String instrument(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return switch (propose(understanding.instrument(typed), viewer)) {
            case Outcome.Done done -> done(done);
            case Outcome.Wrong(var problems) -> wrong(forms.instrument(typed, problems), model, response);
        };
    }

    @GetMapping("/policies/parameters/new")
    String parameter(Locale language, Model model) {
        return show(forms.parameter(Map.of(), List.of(), language), model);
    }

    @PostMapping("/policies/parameters")
    String parameter(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return switch (propose(understanding.parameter(typed, 0), viewer)) {
            case Outcome.Done done -> done(done);
            case Outcome.Wrong(var problems) -> wrong(forms.parameter(typed, problems, language), model, response);
        };
    }

    @PostMapping("/policies/parameters/file")
    String parameters(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return switch (sheets.parameters(bytes(file), viewer.username())) {
            case Outcome.Done done -> done(done);
            case Outcome.Wrong(var problems) -> wrong(forms.parameter(Map.of(), problems, language), model, response);
        };
    }

    @GetMapping("/powers/new")
    String power(Locale language, Model model) {
        return show(forms.power(Map.of(), List.of(), language), model);
    }

    @PostMapping("/powers")
    String power(
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response) {
        return switch (propose(understanding.power(typed, 0), viewer)) {
            case Outcome.Done done -> done(done);
            case Outcome.Wrong(var problems) -> wrong(forms.power(typed, problems, language), model, response);
        };
    }

    @PostMapping("/powers/file")
    String powers(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return switch (sheets.powers(bytes(file), viewer.username())) {
            case Outcome.Done done -> done(done);
            case Outcome.Wrong(var problems) -> wrong(forms.power(Map.of(), problems, language), model, response);
        };
    }

    @GetMapping("/policies/{id}/ending")
    String ending(@PathVariable String id, Model model) {
        if (policies.instrument(id).isEmpty()) {
            throw new NotFoundException("instrument:" + id);
        }
        return show(forms.ending("/policies/" + id, "end", Map.of(), List.of()), model);
    }

    @PostMapping("/policies/{id}/ending")
    String ending(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return switch (propose(understanding.ending(id, typed), viewer)) {
            case Outcome.Done done -> done(done);
            case Outcome.Wrong(var problems) ->
                wrong(forms.ending("/policies/" + id, "end", typed, problems), model, response);
        };
    }

    @GetMapping("/powers/{row}/ending")
    String powerEnding(@PathVariable long row, Model model) {
        find(row);
        return show(forms.ending("/powers/" + row, "powers.end", Map.of(), List.of()), model);
    }

    @PostMapping("/powers/{row}/ending")
    String powerEnding(
            @PathVariable long row,
            @RequestParam Map<String, String> typed,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return switch (propose(understanding.ending(find(row), typed), viewer)) {
            case Outcome.Done done -> done(done);
            case Outcome.Wrong(var problems) ->
                wrong(forms.ending("/powers/" + row, "powers.end", typed, problems), model, response);
        };
    }

    private Power find(long row) {
        return powers.entry(row).orElseThrow(() -> new NotFoundException("power:" + row));
    }

    private Outcome propose(Understanding.Understood understood, Viewer viewer) {
        var change = understood.change();
        return change == null
                ? new Outcome.Wrong(understood.problems())
                : amendments.propose(change, viewer.username());
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }

    private static String done(Outcome.Done done) {
        return "redirect:/policies/changes?proposed=" + done.changes().size();
    }

    private static String wrong(FormPage form, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, model);
    }

    private static String show(FormPage form, Model model) {
        model.addAttribute("form", form);
        return "policies/form";
    }
}
