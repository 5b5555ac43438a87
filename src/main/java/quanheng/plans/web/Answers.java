package quanheng.plans.web;

import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import quanheng.plans.FindingKind;
import quanheng.plans.FindingState;
import quanheng.plans.Plans;
import quanheng.plans.ReadFinding;
import quanheng.shell.ChangedMeanwhileException;

/// What the browser gets after an act on a finding.
@Component
class Answers {
    private final Plans plans;
    private final FindingLines lines;

    Answers(Plans plans, FindingLines lines) {
        this.plans = plans;
        this.lines = lines;
    }

    /// The whole page, at the finding.
    ModelAndView page(Place place, Choice choice) {
        return new ModelAndView("redirect:" + place.path() + choice.query() + "#finding-" + place.finding());
    }

    /// The finding's line and how far the reading has come.
    ///
    /// @param said message key of what happened, for those who listen; empty where nothing did
    ModelAndView line(Place place, String said) {
        var version = plans.version(place.plan(), place.version());
        var text = plans.text(version.id());
        var read = plans.finding(Objects.requireNonNull(place.finding()));
        var kind = FindingKind.of(read.finding());
        var joins = text.findings().stream()
                .dropWhile(each -> !each.id().equals(read.id()))
                .skip(1)
                .anyMatch(each -> each.stands() && FindingKind.of(each.finding()) == kind);
        return new ModelAndView("plans/settled")
                .addObject("at", place.path())
                .addObject("version", text.version())
                .addObject("line", lines.line(read, text, joins))
                .addObject("editable", text.version().isDraft())
                .addObject("choice", new Choice(null, null, null))
                .addObject("said", said);
    }

    /// A form for a finding; with status 422 where something in it is wrong.
    ModelAndView form(String template, Place place, ReadFinding read, FindingForm form) {
        var answer = new ModelAndView(template)
                .addObject("at", place.path())
                .addObject("plan", plans.plan(place.plan()))
                .addObject("version", plans.version(place.plan(), place.version()))
                .addObject("read", read)
                .addObject("quote", read.finding().span().in(source(read)))
                .addObject("form", form);
        answer.setStatus(form.wrong().isEmpty() ? HttpStatus.OK : ActController.REFUSED);
        return answer;
    }

    /// The form again for who was not the first: what was typed is kept, with what somebody else made
    /// of the finding meanwhile. Where the version is no draft any more there is nothing left to do.
    ///
    /// @throws ChangedMeanwhileException where the version is no draft any more
    ModelAndView late(String template, Place place, FindingForm form, ChangedMeanwhileException cause) {
        var read = plans.finding(Objects.requireNonNull(place.finding()));
        if (!plans.version(read.versionId()).isDraft() || read.state() == FindingState.MERGED) {
            throw cause;
        }
        var answer = form(template, place, read, form).addObject("late", true).addObject("now", lines.standing(read));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    String source(ReadFinding read) {
        return plans.text(read.versionId()).source();
    }
}
