package quanheng.policies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Viewer;
import quanheng.parties.Organizations;
import quanheng.policies.ChangeSheets;
import quanheng.policies.Powers;
import quanheng.policies.UnitNames;
import quanheng.shell.MenuEntry;

/// The list of powers and duties on a day.
@Controller
@Granted(everyone = true)
class PowerController {
    private final Powers powers;
    private final Organizations organizations;
    private final ChangeSheets sheets;
    private final MessageSource messages;
    private final Clock clock;

    PowerController(
            Powers powers, Organizations organizations, ChangeSheets sheets, MessageSource messages, Clock clock) {
        this.powers = powers;
        this.organizations = organizations;
        this.sheets = sheets;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry powersMenu() {
        return new MenuEntry("policies.powers", "/powers", 65);
    }

    @GetMapping("/powers")
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean live,
            @CurrentViewer Viewer viewer,
            Model model) {
        var rows = rows(day(on));
        model.addAttribute("on", day(on));
        model.addAttribute("unit", unit);
        model.addAttribute("live", live);
        model.addAttribute(
                "units", rows.stream().map(PowerRow::unit).distinct().sorted().toList());
        model.addAttribute(
                "rows",
                rows.stream()
                        .filter(row -> unit.isEmpty() || row.unit().equals(unit))
                        .filter(row -> !live || row.isLive())
                        .toList());
        model.addAttribute(
                "delegations",
                DelegationRow.all(powers, new UnitNames(organizations.all()), day(on)).stream()
                        .filter(row -> unit.isEmpty()
                                || row.delegate().equals(unit)
                                || row.principal().equals(unit))
                        .filter(row -> !live || row.isLive())
                        .toList());
        model.addAttribute("mayPropose", PolicyController.mayPropose(viewer));
        return "powers/list";
    }

    /// All entries of all days, in the columns that are read again.
    @GetMapping("/powers/export")
    void export(Locale language, HttpServletResponse response) throws IOException {
        PolicyController.export(
                response,
                messages.getMessage("policies.powers.title", null, language),
                ChangeSheets.POWERS.stream()
                        .map(column -> sheets.head(column, language))
                        .toList(),
                rows(day(null)).stream().map(row -> cells(row, language)));
    }

    private List<@Nullable Object> cells(PowerRow row, Locale language) {
        var power = row.power();
        var instrument = power.instrument();
        return Arrays.asList(
                power.id(),
                power.name(),
                messages.getMessage("policies.power." + power.kind(), null, language),
                row.unit(),
                power.rule(),
                instrument == null ? "" : instrument.id(),
                power.article(),
                power.procedure(),
                power.duties(),
                power.from(),
                power.lastOn());
    }

    private List<PowerRow> rows(LocalDate day) {
        var names = new UnitNames(organizations.all());
        return powers.all().stream()
                .map(power ->
                        PowerRow.of(power, names.of(power.unit()), powers.check(power, day), Powers.basis(power, day)))
                .toList();
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
