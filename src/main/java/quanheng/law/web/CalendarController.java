package quanheng.law.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.workdays.Calendars;
import quanheng.workdays.ClosedDay;
import quanheng.workdays.Loading;
import quanheng.workdays.Workdays;

/// Shows the working calendar of a year; takes notices and days without systems.
@Controller
class CalendarController {
    private static final int FIRST = 1990;
    private static final int LAST = 2200;

    private final Calendars calendars;
    private final Workdays workdays;
    private final Clock clock;

    CalendarController(Calendars calendars, Workdays workdays, Clock clock) {
        this.calendars = calendars;
        this.workdays = workdays;
        this.clock = clock;
    }

    @GetMapping("/law/calendar")
    @Granted(everyone = true)
    String show(@RequestParam(defaultValue = "0") int year, @CurrentViewer Viewer viewer, Model model) {
        var shown = year < FIRST || year > LAST ? LocalDate.now(clock).getYear() : year;
        var days = LocalDate.of(shown, 1, 1)
                .datesUntil(LocalDate.of(shown + 1, 1, 1))
                .filter(day -> workdays.isWorkday(day) != day.getDayOfWeek().getValue() < 6)
                .toList();
        model.addAttribute("year", shown);
        model.addAttribute("provisional", workdays.isProvisional(shown));
        model.addAttribute(
                "off", days.stream().filter(day -> !workdays.isWorkday(day)).toList());
        model.addAttribute("made", days.stream().filter(workdays::isWorkday).toList());
        model.addAttribute("workdays", workdays.between(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31)));
        model.addAttribute("closed", calendars.closedDays());
        model.addAttribute("mayKeep", viewer.hasAny(Role.ADMINISTRATOR, Role.DATA_CLERK));
        return "law/calendar";
    }

    @PostMapping("/law/calendar")
    @Granted({Role.ADMINISTRATOR, Role.DATA_CLERK})
    String load(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var content = file == null ? new byte[0] : file.getBytes();
        return switch (calendars.load(content, viewer.username())) {
            case Loading.Loaded loaded ->
                "redirect:/law/calendar?year=" + loaded.notice().year();
            case Loading.Unchanged(var notice) -> "redirect:/law/calendar?year=" + notice.year();
            case Loading.Refused(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("faults", faults);
                yield show(0, viewer, model);
            }
        };
    }

    @PostMapping("/law/calendar/closed-days")
    @Granted({Role.ADMINISTRATOR, Role.DATA_CLERK})
    String close(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String reason,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (day == null || reason.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", day == null ? List.of("day") : List.of("reason"));
            return show(0, viewer, model);
        }
        calendars.close(new ClosedDay(day, reason.strip(), viewer.username()));
        return "redirect:/law/calendar?year=" + day.getYear();
    }

    @PostMapping("/law/calendar/reopened-days")
    @Granted({Role.ADMINISTRATOR, Role.DATA_CLERK})
    String reopen(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, @CurrentViewer Viewer viewer) {
        calendars.reopen(day, viewer.username());
        return "redirect:/law/calendar?year=" + day.getYear();
    }
}
