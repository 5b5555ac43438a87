package quanheng.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseActed;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.docket.Refusal;
import quanheng.law.Rule;
import quanheng.law.Rules;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;
import quanheng.workdays.Workdays;

/// Appeals against a line of a kept sheet (考核申诉). Each is a case of the procedure `score-appeal`; a decision that
/// upholds one makes a further version of the sheet.
@Component
public class Appeals {
    static final String PROCEDURE = "score-appeal";
    private static final String LIMIT = "OWN-16";
    private static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "appraisals", "appraisals", Set.of(Role.COORDINATOR), Set.of());

    private final AppealStore store;
    private final SheetStore sheets;
    private final Schemes schemes;
    private final Appraisals appraisals;
    private final Docket docket;
    private final Workdays workdays;
    private final Sight sight;
    private final MessageSource messages;
    private final Clock clock;

    Appeals(
            AppealStore store,
            SheetStore sheets,
            Schemes schemes,
            Appraisals appraisals,
            Docket docket,
            Workdays workdays,
            Sight sight,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.schemes = schemes;
        this.appraisals = appraisals;
        this.docket = docket;
        this.workdays = workdays;
        this.sight = sight;
        this.messages = messages;
        this.clock = clock;
    }

    /// An appeal.
    ///
    /// @param number of its case
    public record Appeal(String number, int year, UUID unit, String line) {}

    /// A wish to appeal.
    ///
    /// @param key of the form, so that it is made once
    public record Wish(int year, UUID unit, String line, String words, String key) {}

    /// Appeals of a year that the viewer may see, the latest first.
    @Transactional(readOnly = true)
    public List<Appeal> of(int year) {
        return store.of(year);
    }

    /// The last day to appeal against a kept sheet: so many working days after the day it was kept, by the office's own
    /// rule `OWN-16`. A version that an appeal made can be appealed against anew.
    public LocalDate lastDay(KeptSheet kept) {
        var day = LocalDate.ofInstant(kept.madeAt(), clock.getZone());
        return workdays.plus(limit(kept).term().count(), day);
    }

    /// The rule the last day to appeal rests on.
    public Rule limit(KeptSheet kept) {
        return Rules.on(LIMIT, LocalDate.ofInstant(kept.madeAt(), clock.getZone()));
    }

    /// Appeals against a line, until the last day for it.
    ///
    /// @throws NotAllowedException where the viewer does not act for the unit
    /// @throws NotFoundException   where there is no kept sheet or no such line
    @Transactional
    public Outcome appeal(Wish wish, Viewer viewer) {
        if (!viewer.organizations().contains(wish.unit())) {
            throw new NotAllowedException("sheet:%d:%s".formatted(wish.year(), wish.unit()));
        }
        var kept = sheets.of(wish.year(), wish.unit()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("sheet:%d:%s".formatted(wish.year(), wish.unit())));
        var sheet = kept.sheet();
        var line = sheet.line(wish.line()).orElseThrow(() -> new NotFoundException("line:" + wish.line()));
        var today = LocalDate.now(clock);
        var last = lastDay(kept);
        if (today.isAfter(last)) {
            return new Outcome.Refused(
                    List.of(Refusal.saying("appraisals.refused.too-late", List.of(LIMIT), last.toString())));
        }
        var days = schemes.get(wish.year(), sheet.scheme()).terms().answerDays();
        var told = Map.of(
                "year", Integer.toString(wish.year()),
                "line", line.id(),
                "lineName", line.name(),
                "words", wish.words(),
                "answerBy", workdays.plus(days, today).toString());
        var title = messages.getMessage(
                "appraisals.appeal.title",
                new Object[] {Integer.toString(wish.year()), sheet.name(), line.id()},
                Locale.SIMPLIFIED_CHINESE);
        var unit = new CaseRequest.Participant("unit", sheet.name(), "", wish.unit(), false);
        var opening = new ActRequest("appeal", "unit", LocalDateTime.now(clock), told, wish.key());
        var outcome = docket.open(viewer, new CaseRequest(PROCEDURE, title, "", null, List.of(unit), opening));
        if (outcome instanceof Outcome.Recorded(var number, var ordinal)) {
            var appeal = new Appeal(number, wish.year(), wish.unit(), line.id());
            store.insert(appeal, viewer.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return outcome;
    }

    /// A decision that upholds an appeal makes a new version of the sheet, with the decision.
    @EventListener
    void follow(CaseActed acted) {
        var act = acted.act();
        if (acted.head().procedure().equals(PROCEDURE)
                && act.kind().equals("decide")
                && act.told("outcome").equals("UPHELD")) {
            sight.as(ENGINE, () -> {
                correct(acted);
                return acted;
            });
        }
    }

    private void correct(CaseActed acted) {
        var number = acted.head().number();
        var appeal = store.find(number).orElseThrow(() -> new NotFoundException("appeal:" + number));
        var before = sheets.of(appeal.year(), appeal.unit()).getFirst().sheet();
        var points = new BigDecimal(acted.act().told("points")).setScale(Reckoning.DECIMALS, RoundingMode.HALF_UP);
        var step = SheetLine.Step.of("appealed", number, points, acted.act().told("reason"));
        var lines = before.lines().stream()
                .map(line -> line.id().equals(appeal.line()) ? changed(line, points, step) : line)
                .toList();
        var head =
                new Reckoning.Head(before.unit(), before.name(), before.version() + 1, before.asOf(), before.knownAt());
        var scheme = schemes.get(appeal.year(), before.scheme());
        var note = SheetLine.Step.of("by-appeal", number, appeal.line());
        appraisals.keep(
                Reckoning.sheet(scheme, head, lines, List.of(note)),
                number,
                acted.act().author());
    }

    private static SheetLine changed(SheetLine line, BigDecimal points, SheetLine.Step step) {
        var steps = new ArrayList<>(line.steps());
        steps.add(step);
        return new SheetLine(
                line.id(),
                line.name(),
                line.part(),
                line.kind(),
                line.subject(),
                line.weight(),
                line.scale(),
                line.basis(),
                line.value(),
                line.reached(),
                line.due(),
                line.unit(),
                line.percent(),
                points,
                steps,
                line.pieces());
    }
}
