package quanheng.docket.web;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.DeadlineCalendars;
import quanheng.shell.NotFoundException;

/// Deadlines as a calendar: whoever knows the address may fetch it, as calendar programs cannot sign in.
@Controller
@Granted({Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.ENTERPRISE, Role.UNIT_CONTACT})
class DeadlineCalendarController {
    private final DeadlineCalendars calendars;

    DeadlineCalendarController(DeadlineCalendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{secret}.ics")
    @Granted(nobody = true)
    ResponseEntity<String> calendar(@PathVariable String secret, Locale language) {
        var calendar = calendars.calendar(secret, language).orElseThrow(() -> new NotFoundException("calendar"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .body(calendar);
    }

    @PostMapping("/cases/work/feed")
    String open(@CurrentViewer Viewer viewer, RedirectAttributes next) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/calendar/{secret}.ics")
                .build(calendars.open(viewer))
                .toString();
        next.addFlashAttribute("feedAddress", address);
        return "redirect:/cases/work#feed";
    }

    @PostMapping("/cases/work/feed/revocation")
    String revoke(@CurrentViewer Viewer viewer) {
        calendars.revoke(viewer);
        return "redirect:/cases/work#feed";
    }
}
