package quanheng.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import quanheng.access.Accounts;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.shell.MenuEntry;

@Controller
@Granted({Role.ADMINISTRATOR, Role.AUDITOR})
class AccountController {
    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @Bean
    static MenuEntry accessMenu() {
        return new MenuEntry("access", "/accounts", 90);
    }

    @GetMapping("/accounts")
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "access/accounts";
    }
}
