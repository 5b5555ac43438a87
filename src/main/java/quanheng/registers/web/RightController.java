package quanheng.registers.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.registers.KnownEvent;
import quanheng.registers.Registers;
import quanheng.registers.Right;
import quanheng.registers.Uses;
import quanheng.rights.Life;
import quanheng.rights.LifeFacts;
import quanheng.shell.NotFoundException;

/// The record of one right: what is told of it, what happened to it, and its state on any day with the reasons.
@Controller
@Granted(everyone = true)
class RightController {
    private final Registers registers;
    private final Places places;
    private final Reasons reasons;
    private final ObjectProvider<Uses> uses;
    private final Clock clock;

    RightController(Registers registers, Places places, Reasons reasons, ObjectProvider<Uses> uses, Clock clock) {
        this.registers = registers;
        this.places = places;
        this.reasons = reasons;
        this.uses = uses;
        this.clock = clock;
    }

    @GetMapping("/registers/{id}")
    String show(
            @PathVariable int id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model) {
        var moment = Objects.requireNonNullElseGet(knownAt, clock::instant);
        var day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        var right = registers.find(id, moment).orElseThrow(() -> new NotFoundException("right:" + id));
        var events = registers.events(id, moment);
        var life = Life.of(
                LifeFacts.of(right.particulars()),
                events.stream().map(KnownEvent::event).toList());
        model.addAttribute("right", right);
        model.addAttribute("told", right.particulars());
        model.addAttribute("day", day);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute("status", life.on(day));
        model.addAttribute("reasons", reasons.of(life.on(day), language));
        model.addAttribute("turns", life.turns());
        model.addAttribute("encumbrances", life.encumbrances(day));
        model.addAttribute("events", latestFirst(events));
        model.addAttribute("moments", moments(id));
        model.addAttribute(
                "place",
                places.names(List.of(right.particulars().regionCode()))
                        .get(right.particulars().regionCode()));
        model.addAttribute("uses", uses(right, day));
        model.addAttribute("maySeeBatch", viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR));
        return "registers/right";
    }

    /// The moments at which something new about the right became known, latest first.
    private List<Instant> moments(int id) {
        return registers.moments(id);
    }

    private List<Uses.Use> uses(Right right, LocalDate day) {
        return uses.stream().flatMap(each -> each.of(right, day).stream()).toList();
    }

    private static List<KnownEvent> latestFirst(List<KnownEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing((KnownEvent known) -> known.event().happenedOn())
                        .reversed())
                .toList();
    }
}
