package quanheng.targets;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Indicators;
import quanheng.indicators.Phrase;
import quanheng.plans.Promise;

/// Finds out whether a source knows only years: then what it counts bears the last day of a year, and a plan that
/// begins
/// in September has to count the whole of its first year. One in ten is enough: of real days one in 365 is the last.
@Component
class SourceYears {
    private static final MonthDay LAST = MonthDay.of(12, 31);
    private static final int LOOKED_AT = 100;

    private final Indicators indicators;

    SourceYears(Indicators indicators) {
        this.indicators = indicators;
    }

    /// The proposal, with whole years where the source knows no more.
    Proposal widen(Proposal proposal, Promise promise) {
        var period = promise.period();
        var terms = proposal.terms();
        if (terms.days() != Days.PERIOD || period == null) {
            return proposal;
        }
        var ask = new Indicators.Ask(
                terms.region(),
                yearStart(period.startsOn()),
                yearStart(period.endsOn()).plusYears(1).minusDays(1),
                null);
        var records = indicators.records(proposal.definition(), ask, 0, LOOKED_AT);
        var vague = records.stream().filter(SourceYears::isVague).count();
        if (vague == 0 || vague * 10 < records.size()) {
            return proposal;
        }
        var reasons = new ArrayList<>(proposal.reasons());
        reasons.add(Phrase.of("targets.reason.whole-years"));
        return new Proposal(
                proposal.definition(),
                proposal.score(),
                new Terms(terms.indicator(), terms.version(), terms.region(), terms.days(), true),
                reasons);
    }

    private static boolean isVague(CountedRecord record) {
        var on = record.on();
        return on != null && MonthDay.from(on).equals(LAST);
    }

    private static LocalDate yearStart(LocalDate day) {
        return LocalDate.of(day.getYear(), 1, 1);
    }
}
