package quanheng.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.overview.Texts;
import quanheng.overview.web.BindingView.Choice;
import quanheng.overview.web.BindingView.Past;
import quanheng.overview.web.BindingView.Suggestion;
import quanheng.plans.Promise;
import quanheng.targets.Binding;
import quanheng.targets.Days;
import quanheng.targets.Proposal;
import quanheng.targets.Proposals;
import quanheng.targets.Proposed;
import quanheng.targets.Targets;
import quanheng.targets.Terms;

/// Shows what a promise is bound to, and what it may be bound to.
@Component
class Bindings {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Targets targets;
    private final Proposals proposals;
    private final Definitions definitions;
    private final Texts texts;
    private final Clock clock;

    Bindings(Targets targets, Proposals proposals, Definitions definitions, Texts texts, Clock clock) {
        this.targets = targets;
        this.proposals = proposals;
        this.definitions = definitions;
        this.texts = texts;
        this.clock = clock;
    }

    @Nullable
    BindingView view(Promise promise, boolean mayBind, Locale locale) {
        var target = promise.target();
        if (target == null || target.quantity() == null) {
            return null;
        }
        var all = targets.bindings(promise.id());
        var bound =
                all.stream().filter(each -> each.endedAt() == null).findFirst().orElse(null);
        var proposed = mayBind ? proposals.propose(promise) : new Proposed.NothingKnown();
        var suggestions = proposed instanceof Proposed.Fitting fitting
                ? fitting.proposals().stream()
                        .map(each -> suggestion(each, locale))
                        .toList()
                : List.<Suggestion>of();
        var terms = bound != null ? bound.terms() : first(proposed, promise);
        return new BindingView(
                promise.id(),
                mayBind,
                bound == null ? null : past(bound, locale),
                all.stream()
                        .filter(each -> each.endedAt() != null)
                        .map(each -> past(each, locale))
                        .toList(),
                suggestions,
                texts.text(locale, "binding." + why(proposed)),
                choices(terms.indicator(), locale),
                terms,
                List.of(Days.values()));
    }

    private static String why(Proposed proposed) {
        return switch (proposed) {
            case Proposed.Fitting _ -> "proposed";
            case Proposed.NothingKnown _ -> "nothing-known";
            case Proposed.CriterionMissing _ -> "criterion-missing";
            case Proposed.IsRule _ -> "rule";
        };
    }

    private static Terms first(Proposed proposed, Promise promise) {
        var region = promise.regionCode();
        return proposed instanceof Proposed.Fitting fitting
                ? fitting.proposals().getFirst().terms()
                : new Terms("", null, region == null ? "" : region, Days.PERIOD, false);
    }

    private Suggestion suggestion(Proposal proposal, Locale locale) {
        return new Suggestion(
                proposal.terms(),
                proposal.definition().name(locale),
                proposal.definition().meaning(locale),
                (int) Math.round(proposal.score() * 100),
                texts.sentence(locale, proposal.reasons()));
    }

    private Past past(Binding binding, Locale locale) {
        var terms = binding.terms();
        var definition = definitions.versions(terms.indicator()).stream().reduce((_, later) -> later);
        var ended = binding.endedAt();
        return new Past(
                binding.id(),
                definition.map(each -> each.name(locale)).orElse(terms.indicator()),
                definition.map(each -> each.meaning(locale)).orElse(""),
                terms,
                texts.place(locale, terms.region(), LocalDate.now(clock)),
                binding.boundBy(),
                MINUTE.format(binding.boundAt().atZone(clock.getZone())),
                binding.endedBy(),
                ended == null ? "" : MINUTE.format(ended.atZone(clock.getZone())));
    }

    private List<Choice> choices(String chosen, Locale locale) {
        return definitions.all().stream()
                .map(Definition::indicator)
                .distinct()
                .map(id -> definitions.versions(id).getLast())
                .map(each -> new Choice(
                        each.indicator(),
                        each.name(locale),
                        each.indicator().equals(chosen),
                        definitions.versions(each.indicator()).stream()
                                .map(Definition::version)
                                .toList()))
                .toList();
    }
}
