package quanheng.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.programme.ProgrammeWords;
import quanheng.programme.Proposals;
import quanheng.programme.ScheduleRequest;
import quanheng.programme.Schedules;
import quanheng.programme.Scheduling;
import quanheng.reading.ReportingDuty.Limit;
import quanheng.shell.NotFoundException;

/// What plans say about reports, and what people made of it.
@Controller
@Granted(Role.COORDINATOR)
class ScheduleController {
    private static final Limit USUAL = new Limit(Limit.Unit.WORKDAYS, 10);
    private static final int LONGEST = 366;

    private final Proposals proposals;
    private final Schedules schedules;
    private final ProgrammeWords words;
    private final Clock clock;

    ScheduleController(Proposals proposals, Schedules schedules, ProgrammeWords words, Clock clock) {
        this.proposals = proposals;
        this.schedules = schedules;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/programme/schedules")
    @Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    ModelAndView list(@CurrentViewer Viewer viewer) {
        return page(viewer, HttpStatus.OK);
    }

    private ModelAndView page(Viewer viewer, HttpStatus status) {
        var page = new ModelAndView("programme/schedules", status);
        page.addObject("schedules", schedules.all());
        page.addObject(
                "proposals",
                proposals.all().stream()
                        .filter(each -> each.confirmed() == null)
                        .toList());
        page.addObject("usual", USUAL);
        page.addObject("limits", Limit.Unit.values());
        page.addObject("mayConfirm", viewer.hasAny(Role.COORDINATOR));
        page.addObject("reasons", List.of());
        return page;
    }

    @PostMapping("/programme/schedules")
    ModelAndView confirm(
            @RequestParam MultiValueMap<String, String> form, @CurrentViewer Viewer viewer, Locale language) {
        var plan = ReportSearch.id(form.getFirst("plan"));
        var from = ReportSearch.day(form.getFirst("from"));
        var to = ReportSearch.day(form.getFirst("to"));
        var limit = limit(form);
        if (plan == null || from == null || to == null || limit == null) {
            return refused(List.of(limit == null ? "limit" : "days"), viewer, language);
        }
        var units = new HashSet<UUID>();
        form.getOrDefault("unit", List.of()).stream()
                .map(ReportSearch::id)
                .filter(Objects::nonNull)
                .forEach(units::add);
        var key = Objects.requireNonNullElse(form.getFirst("key"), "");
        return switch (schedules.confirm(viewer, new ScheduleRequest(plan, key, from, to, limit, units))) {
            case Scheduling.Done done ->
                new ModelAndView(
                        "redirect:/programme/schedules/" + done.schedule().id());
            case Scheduling.Refused(var reasons) -> refused(reasons, viewer, language);
        };
    }

    private static @org.jspecify.annotations.Nullable Limit limit(MultiValueMap<String, String> form) {
        var count = Objects.requireNonNullElse(form.getFirst("count"), "");
        var unit = Arrays.stream(Limit.Unit.values())
                .filter(each -> each.name().equals(form.getFirst("limit")))
                .findFirst();
        return unit.isEmpty() || !count.matches("[0-9]{1,3}") || Integer.parseInt(count) > LONGEST
                ? null
                : new Limit(unit.get(), Integer.parseInt(count));
    }

    private ModelAndView refused(List<String> reasons, Viewer viewer, Locale language) {
        var page = page(viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject(
                "reasons",
                reasons.stream()
                        .map(reason -> words.say("refused." + reason, language))
                        .toList());
        return page;
    }

    @GetMapping("/programme/schedules/{id}")
    @Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    ModelAndView show(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        return one(id, viewer, HttpStatus.OK);
    }

    private ModelAndView one(UUID id, Viewer viewer, HttpStatus status) {
        var schedule = schedules.find(id).orElseThrow(() -> new NotFoundException("schedule:" + id));
        var page = new ModelAndView("programme/schedule", status);
        page.addObject("schedule", schedule);
        page.addObject("units", schedules.units(id, viewer));
        page.addObject("closings", schedules.closings(id));
        page.addObject("today", LocalDate.now(clock));
        page.addObject("mayEnd", viewer.hasAny(Role.COORDINATOR) && schedule.endedOn() == null);
        page.addObject("reasons", List.of());
        return page;
    }

    @PostMapping("/programme/schedules/{id}/end")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @CurrentViewer Viewer viewer,
            Locale language) {
        return answer(
                id, schedules.end(viewer, id, LocalDate.now(clock), why) instanceof Scheduling.Done, viewer, language);
    }

    @PostMapping("/programme/schedules/{id}/closings")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @CurrentViewer Viewer viewer,
            Locale language) {
        var from = ReportSearch.day(form.getFirst("period"));
        var why = Objects.requireNonNullElse(form.getFirst("why"), "");
        return answer(id, from != null && schedules.close(viewer, id, from, why), viewer, language);
    }

    private ModelAndView answer(UUID id, boolean done, Viewer viewer, Locale language) {
        if (done) {
            return new ModelAndView("redirect:/programme/schedules/" + id);
        }
        var page = one(id, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("reasons", List.of(words.say("refused.why", language)));
        return page;
    }
}
