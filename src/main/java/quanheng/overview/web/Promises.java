package quanheng.overview.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.overview.LedgerRow;
import quanheng.overview.Texts;
import quanheng.plans.Corrections;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.reading.Span;

/// Puts the page of one promise together.
@Component
class Promises {
    private static final int AROUND = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Plans plans;
    private final Corrections corrections;
    private final Lines lines;
    private final Texts texts;
    private final Bindings bindings;
    private final Goals goals;
    private final Clock clock;

    Promises(
            Plans plans,
            Corrections corrections,
            Lines lines,
            Texts texts,
            Bindings bindings,
            Goals goals,
            Clock clock) {
        this.plans = plans;
        this.corrections = corrections;
        this.lines = lines;
        this.texts = texts;
        this.bindings = bindings;
        this.goals = goals;
        this.clock = clock;
    }

    PromiseView view(LedgerRow row, Viewer viewer, LocalDate day, Locale locale) {
        var promise = row.promise();
        var version = plans.text(promise.versionId());
        var source = version.source();
        var clause = version.clause(promise.clauseId());
        var around = clause.map(each -> around(each.text(), promise.span())).orElse(promise.span());
        var target = promise.target();
        return new PromiseView(
                lines.line(row, locale),
                promise.title(),
                source.substring(around.start(), promise.span().start()),
                promise.span().in(source),
                source.substring(promise.span().end(), around.end()),
                clause.map(each -> each.label() + each.heading()).orElse(""),
                target == null
                        ? ""
                        : texts.text(locale, "measure." + target.kind().word()),
                deadlineWhy(promise, locale),
                viewer.hasAny(Role.ENTERPRISE) ? List.of() : history(promise, locale),
                bindings.view(promise, viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK), locale),
                goals.view(row, viewer, day, locale));
    }

    /// As much of the clause as a reader takes in at once, always with the whole promise.
    private static Span around(Span clause, Span words) {
        return new Span(
                Math.min(words.start(), Math.max(clause.start(), words.start() - AROUND)),
                Math.max(words.end(), Math.min(clause.end(), words.end() + AROUND)));
    }

    private String deadlineWhy(Promise promise, Locale locale) {
        if (promise.deadline() == null) {
            return texts.text(locale, "deadline.none");
        }
        return texts.text(locale, promise.deadlineGiven() ? "deadline.given" : "deadline.plan");
    }

    private List<PromiseView.Act> history(Promise promise, Locale locale) {
        return corrections.history(promise.findingId()).stream()
                .map(correction -> new PromiseView.Act(
                        minute(correction.at()),
                        correction.by(),
                        texts.text(locale, "act." + correction.act().name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
