package quanheng.programme.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.programme.Division;
import quanheng.programme.Divisions;
import quanheng.programme.ProgrammeWords;
import quanheng.reading.UnitMention;
import quanheng.shell.NotFoundException;

/// A duty in force: who answers for it and by which words, its steps, and how its leads share the credit.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
class DutyController {
    private static final int ROWS = 8;

    private final Plans plans;
    private final Divisions divisions;
    private final ProgrammeWords words;
    private final Clock clock;

    DutyController(Plans plans, Divisions divisions, ProgrammeWords words, Clock clock) {
        this.plans = plans;
        this.divisions = divisions;
        this.words = words;
        this.clock = clock;
    }

    /// What was typed and refused.
    record Typed(Map<String, String> values, List<String> faults) {
        static final Typed NOTHING = new Typed(Map.of(), List.of());
    }

    @GetMapping("/programme/duties/{id}")
    ModelAndView show(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        return page(promise(id), Typed.NOTHING, viewer);
    }

    private Promise promise(UUID id) {
        try {
            return plans.promise(id);
        } catch (NoSuchElementException e) {
            throw new NotFoundException("promise:" + id);
        }
    }

    private ModelAndView page(Promise promise, Typed typed, Viewer viewer) {
        var page = new ModelAndView(
                "programme/duty", typed.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        var all = divisions.of(viewer, promise.id());
        var newest = new HashMap<UUID, Division>();
        all.forEach(each -> newest.putIfAbsent(each.organization(), each));
        var duty = promise.duty();
        page.addObject("promise", promise);
        page.addObject(
                "inherited",
                duty == null
                        ? List.of()
                        : duty.cooperators().stream()
                                .filter(UnitMention::inherited)
                                .map(UnitMention::name)
                                .toList());
        page.addObject("divisions", newest.values());
        page.addObject("versions", all.size());
        page.addObject(
                "names",
                promise.owners().stream()
                        .collect(Collectors.toMap(
                                owner -> owner.organizationId(), owner -> owner.name(), (one, other) -> one)));
        page.addObject("credits", divisions.credits(viewer, promise));
        page.addObject("creditVersion", divisions.creditVersion(viewer, promise.id()));
        page.addObject(
                "own",
                promise.owners().stream()
                        .filter(owner -> Divisions.maySplit(viewer, promise, owner.organizationId()))
                        .toList());
        page.addObject("mine", mine(newest, viewer, promise));
        page.addObject("today", LocalDate.now(clock));
        page.addObject("rows", ROWS);
        page.addObject("typed", typed.values());
        page.addObject("faults", typed.faults());
        page.addObject("mayAgree", viewer.hasAny(Role.COORDINATOR));
        return page;
    }

    private static @Nullable Division mine(Map<UUID, Division> newest, Viewer viewer, Promise promise) {
        return promise.owners().stream()
                .filter(owner -> Divisions.maySplit(viewer, promise, owner.organizationId()))
                .flatMap(owner -> java.util.stream.Stream.ofNullable(newest.get(owner.organizationId())))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/programme/duties/{id}/steps")
    @Granted({Role.COORDINATOR, Role.UNIT_CONTACT})
    ModelAndView split(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var promise = promise(id);
        var unit = ReportSearch.id(form.get("unit"));
        var steps = new ArrayList<Division.Step>();
        var faults = new ArrayList<String>();
        for (var row = 0; row < ROWS; row++) {
            step(row, form, steps, faults);
        }
        if (unit == null || steps.isEmpty()) {
            faults.add("incomplete");
        }
        if (faults.isEmpty() && unit != null) {
            faults.addAll(
                    divisions.keep(viewer, new Division(id, unit, number(form.get("seen")), "", Instant.EPOCH, steps)));
        }
        return faults.isEmpty() ? back(id) : page(promise, new Typed(form, said("step.fault.", faults)), viewer);
    }

    private static void step(int row, Map<String, String> form, List<Division.Step> steps, List<String> faults) {
        var title = form.getOrDefault("title." + row, "").strip();
        var person = form.getOrDefault("person." + row, "").strip();
        var share = share(form.getOrDefault("share." + row, ""));
        var lastDay = ReportSearch.day(form.get("lastDay." + row));
        if (title.isEmpty() && person.isEmpty() && share == null) {
            return;
        }
        if (title.isEmpty() || person.isEmpty() || share == null || lastDay == null) {
            faults.add("incomplete");
            return;
        }
        steps.add(new Division.Step(steps.size() + 1, title, person, lastDay, share));
    }

    private static @Nullable BigDecimal share(String words) {
        return words.strip().matches("[0-9]{1,3}(\\.[0-9]{1,2})?") ? new BigDecimal(words.strip()) : null;
    }

    private static int number(@Nullable String words) {
        return words != null && words.matches("[0-9]{1,6}") ? Integer.parseInt(words) : 0;
    }

    @PostMapping("/programme/duties/{id}/credits")
    @Granted(Role.COORDINATOR)
    ModelAndView agree(@PathVariable UUID id, @RequestParam Map<String, String> form, @CurrentViewer Viewer viewer) {
        var promise = promise(id);
        var shares = new HashMap<UUID, BigDecimal>();
        for (var credit : divisions.credits(viewer, promise)) {
            var share = share(form.getOrDefault("credit." + credit.organization(), ""));
            shares.put(credit.organization(), share == null ? BigDecimal.valueOf(-1) : share);
        }
        var faults = divisions.agree(viewer, promise, number(form.get("seen")), shares);
        return faults.isEmpty() ? back(id) : page(promise, new Typed(form, said("step.fault.", faults)), viewer);
    }

    private List<String> said(String prefix, List<String> keys) {
        Locale language = LocaleContextHolder.getLocale();
        return keys.stream()
                .distinct()
                .map(key -> words.say(prefix + key, language))
                .toList();
    }

    private static ModelAndView back(UUID id) {
        return new ModelAndView("redirect:/programme/duties/" + id);
    }
}
