package quanheng.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.programme.Fact;
import quanheng.programme.Prefill;
import quanheng.programme.ProgrammeWords;
import quanheng.programme.Report;
import quanheng.programme.ReportFiles;
import quanheng.programme.ReportState;
import quanheng.programme.ReportText;
import quanheng.programme.Reports;
import quanheng.programme.Writing;

/// Fills the page of a report, also after something was not taken: then with the reasons and all that was typed.
@Component
class ReportPage {
    private final Reports reports;
    private final ReportFiles files;
    private final Prefill prefill;
    private final ProgrammePages pages;
    private final ProgrammeWords words;
    private final Clock clock;

    ReportPage(
            Reports reports,
            ReportFiles files,
            Prefill prefill,
            ProgrammePages pages,
            ProgrammeWords words,
            Clock clock) {
        this.reports = reports;
        this.files = files;
        this.prefill = prefill;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    /// What became of a wish, what was typed, and the word for having done it.
    record Answer(Writing became, Writing.Typed typed, String done) {}

    /// A place where two texts differ.
    public record Difference(String place, String theirs, String yours) {}

    /// One thing to mend.
    public record Fault(String field, String words) {}

    static String back(Report report, String place) {
        return "redirect:" + report.address() + "#" + place;
    }

    ModelAndView show(Report report, Viewer viewer) {
        return page(report, viewer, HttpStatus.OK);
    }

    ModelAndView answer(Answer answer, Report report, Viewer viewer) {
        return switch (answer.became()) {
            case Writing.Done done -> new ModelAndView("redirect:" + report.address() + "?done=" + answer.done());
            case Writing.Refused(var reasons) -> refused(reasons, answer, report, viewer);
            case Writing.Overtaken overtaken -> {
                var page = page(overtaken.now(), viewer, HttpStatus.CONFLICT);
                page.addObject("differences", differences(overtaken));
                page.addObject("overtaken", overtaken.text());
                page.addObject("typed", overtaken.typed());
                yield page;
            }
        };
    }

    private ModelAndView refused(List<Writing.Fault> reasons, Answer answer, Report report, Viewer viewer) {
        var language = LocaleContextHolder.getLocale();
        var page = page(report, viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject(
                "faults",
                reasons.stream()
                        .map(fault -> new Fault(
                                fault.field().isEmpty() ? "form" : fault.field(),
                                words.say(
                                        "refused." + fault.key(),
                                        language,
                                        fault.arguments().toArray())))
                        .toList());
        page.addObject("typed", answer.typed().told());
        page.addObject("lateWhy", answer.typed().lateWhy());
        return page;
    }

    private static List<Difference> differences(Writing.Overtaken overtaken) {
        var places = new TreeSet<>(overtaken.typed().keySet());
        places.addAll(overtaken.text().told().keySet());
        var found = new ArrayList<Difference>();
        for (var place : places) {
            var yours = overtaken.typed().getOrDefault(place, "").strip();
            var theirs = overtaken.text().at(place);
            if (!yours.equals(theirs)) {
                found.add(new Difference(place, theirs, yours));
            }
        }
        return found;
    }

    private ModelAndView page(Report report, Viewer viewer, HttpStatus status) {
        var today = LocalDate.now(clock);
        var language = LocaleContextHolder.getLocale();
        var texts = reports.texts(viewer, report);
        var last = texts.isEmpty() ? null : texts.getLast();
        var handedIn = texts.stream().filter(text -> !text.facts().isEmpty()).toList();
        var isSettled = !report.state().isOpen() && !handedIn.isEmpty();
        var page = new ModelAndView("programme/report", new HashMap<String, Object>(), status);
        page.addObject("line", pages.line(report, today, language));
        page.addObject("report", report);
        var facts = isSettled ? handedIn.getLast().facts() : prefill.of(report);
        page.addObject("facts", facts);
        page.addObject("frozen", isSettled);
        page.addObject("text", last);
        page.addObject("texts", texts.reversed());
        page.addObject("acts", reports.acts(viewer, report).reversed());
        page.addObject("before", reports.textBefore(viewer, report).orElse(null));
        page.addObject("files", files.of(report.id(), viewer));
        page.addObject("places", ReportText.PLACES);
        page.addObject("typed", last == null ? Map.of() : last.told());
        page.addObject("lateWhy", "");
        page.addObject("faults", List.of());
        page.addObject("differences", List.of());
        page.addObject("mayWrite", Reports.mayWrite(viewer, report));
        page.addObject(
                "mayRemind", viewer.hasAny(Role.COORDINATOR) && report.state().isOpen());
        page.addObject("maySettle", viewer.hasAny(Role.COORDINATOR) && report.state() == ReportState.SUBMITTED);
        page.addObject("isOffice", viewer.hasAny(Role.COORDINATOR));
        page.addObject("titles", titles(facts));
        return page;
    }

    /// What each place is called: a duty by its title.
    private Map<String, String> titles(List<Fact> facts) {
        var language = LocaleContextHolder.getLocale();
        var titles = new HashMap<String, String>();
        ReportText.PLACES.forEach(place -> titles.put(place, words.say("place." + place, language)));
        facts.forEach(fact -> titles.put(ReportText.DUTY + fact.promise(), fact.title()));
        return titles;
    }
}
