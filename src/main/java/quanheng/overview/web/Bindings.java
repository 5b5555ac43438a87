package quanheng.overview.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.PatentsFiled;
import quanheng.indicators.Phrase;
import quanheng.indicators.PromiseCounts;
import quanheng.indicators.Proposal;
import quanheng.indicators.Question;
import quanheng.overview.Texts;
import quanheng.overview.web.PromiseView.BindingView;
import quanheng.plans.Promise;

/// Proposes what may count a promise.
@Component
class Bindings {
    private final PromiseCounts indicators;
    private final Texts texts;

    Bindings(PromiseCounts indicators, Texts texts) {
        this.indicators = indicators;
        this.texts = texts;
    }

    @Nullable
    BindingView view(Promise promise, Locale locale) {
        var target = promise.target();
        if (target == null || target.quantity() == null) {
            return null;
        }
        if (indicators.binding(promise.id()).isPresent()) {
            return new BindingView(promise.id(), true, true, "", "", "", "", "");
        }
        var period = promise.period();
        var question = new Question(
                promise.title(), promise.regionCode(), period == null ? null : period.startsOn(), promise.deadline());
        return switch (indicators.propose(question)) {
            case Proposal.Proposed(PatentsFiled measure, List<Phrase> reasons) ->
                new BindingView(
                        promise.id(),
                        false,
                        true,
                        measure.kind() == null ? "" : measure.kind().name(),
                        measure.region(),
                        year(measure.from()),
                        year(measure.to()),
                        texts.sentence(locale, reasons));
            case Proposal.NotCountable(Phrase reason) ->
                new BindingView(promise.id(), false, false, "", "", "", "", texts.sentence(locale, List.of(reason)));
        };
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
