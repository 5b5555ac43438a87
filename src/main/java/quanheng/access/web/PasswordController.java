package quanheng.access.web;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.Accounts;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.NewAccount;
import quanheng.access.Viewer;

/// Everybody's own password. Changing it signs out everywhere, here too.
@Controller
@Granted(everyone = true)
class PasswordController {
    private final Accounts accounts;

    PasswordController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/password")
    ModelAndView show() {
        return form(Map.of());
    }

    @PostMapping("/password")
    ModelAndView change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String repeated,
            @CurrentViewer Viewer viewer) {
        var faults = new TreeMap<String, String>();
        if (!accounts.isPassword(viewer.username(), present)) {
            faults.put("present", "access.fault.present");
        }
        if (wanted.length() < NewAccount.SHORTEST_PASSWORD) {
            faults.put("wanted", "access.fault.password");
        }
        if (!wanted.equals(repeated)) {
            faults.put("repeated", "access.fault.repeated");
        }
        if (!faults.isEmpty()) {
            return form(faults);
        }
        accounts.givePassword(viewer.username(), wanted, viewer.username());
        return new ModelAndView("redirect:/sign-in?changed");
    }

    private static ModelAndView form(Map<String, String> faults) {
        var status = faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("access/password", Map.of("faults", faults), status);
    }
}
