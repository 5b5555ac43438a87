package quanheng.access.web;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.Accounts;
import quanheng.access.Bodies;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.shell.MenuEntry;

/// The list of accounts; the administrator opens and closes them.
@Controller
class AccountController {
    private final Accounts accounts;
    private final ObjectProvider<Bodies> bodies;

    AccountController(Accounts accounts, ObjectProvider<Bodies> bodies) {
        this.accounts = accounts;
        this.bodies = bodies;
    }

    @Bean
    static MenuEntry accessMenu() {
        return new MenuEntry("access", "/accounts", 90);
    }

    @GetMapping("/accounts")
    @Granted({Role.ADMINISTRATOR, Role.AUDITOR})
    String list(@CurrentViewer Viewer viewer, Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("mayChange", viewer.hasAny(Role.ADMINISTRATOR));
        return "access/accounts";
    }

    @GetMapping("/accounts/new")
    @Granted(Role.ADMINISTRATOR)
    ModelAndView form() {
        return form(AccountForm.EMPTY, Map.of());
    }

    @PostMapping("/accounts")
    @Granted(Role.ADMINISTRATOR)
    ModelAndView open(@ModelAttribute AccountForm form, @CurrentViewer Viewer viewer) {
        var faults = form.faults(accounts);
        if (!faults.isEmpty()) {
            return form(form, faults);
        }
        accounts.open(form.account(), viewer.username());
        return new ModelAndView("redirect:/accounts");
    }

    @PostMapping("/accounts/{username}/closure")
    @Granted(Role.ADMINISTRATOR)
    String close(@PathVariable String username, @CurrentViewer Viewer viewer) {
        accounts.close(username, viewer.username());
        return "redirect:/accounts";
    }

    private ModelAndView form(AccountForm form, Map<String, String> faults) {
        var model = Map.of(
                "form",
                form,
                "faults",
                faults,
                "roles",
                Role.values(),
                "bodies",
                bodies.stream().map(Bodies::all).flatMap(List::stream).toList());
        return new ModelAndView(
                "access/account", model, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
