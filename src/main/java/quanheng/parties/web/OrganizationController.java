package quanheng.parties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.sheets.Sheets;
import quanheng.shell.MenuEntry;

/// Lists the organisations with all their names.
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
class OrganizationController {
    private final Organizations organizations;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    OrganizationController(Organizations organizations, Regions regions, MessageSource messages, Clock clock) {
        this.organizations = organizations;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry partiesMenu() {
        return new MenuEntry("parties", "/organizations", 61);
    }

    /// A line of the list.
    record Line(Organization organization, String region) {
        boolean says(String words) {
            return organization.name().contains(words)
                    || region.contains(words)
                    || organization.aliases().stream().anyMatch(alias -> alias.contains(words));
        }
    }

    @GetMapping("/organizations")
    String show(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("lines", lines(words.strip()));
        model.addAttribute("words", words.strip());
        return "parties/organizations";
    }

    @GetMapping("/organizations/export")
    void export(@RequestParam(defaultValue = "") String words, Locale language, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"organizations.xlsx\"");
        var heads = Stream.of("name", "aliases", "region")
                .map(head -> messages.getMessage("parties." + head, null, language))
                .toList();
        var title = messages.getMessage("parties.title", null, language);
        var between = messages.getMessage("parties.between", null, language);
        Sheets.write(
                response.getOutputStream(),
                title,
                heads,
                lines(words.strip()).stream()
                        .map(line -> List.of(
                                line.organization().name(),
                                String.join(between, line.organization().aliases()),
                                line.region())));
    }

    private List<Line> lines(String words) {
        var all = organizations.all();
        var names = names(all);
        return all.stream()
                .map(organization -> new Line(organization, names.getOrDefault(organization.regionCode(), "")))
                .filter(line -> line.says(words))
                .toList();
    }

    private Map<String, String> names(List<Organization> all) {
        var today = LocalDate.now(clock);
        return all.stream()
                .map(Organization::regionCode)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> regions.find(code, today).map(Region::name).orElse(code)));
    }
}
