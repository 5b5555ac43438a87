package quanheng.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Viewer;
import quanheng.programme.Mending;
import quanheng.programme.OwingUnit;
import quanheng.programme.Proposal;
import quanheng.programme.Proposals;
import quanheng.programme.Report;
import quanheng.programme.ReportFilter;
import quanheng.programme.ReportText;
import quanheng.programme.Reports;
import quanheng.programme.Schedule;
import quanheng.programme.ScheduleRequest;
import quanheng.programme.Schedules;
import quanheng.programme.Scheduling;
import quanheng.programme.Writing;
import quanheng.reading.ReportingDuty.Limit;

/// Confirms the sample plan's duty to report, and has its units hand in: most in time, one late, one sent back, some
/// not at all.
@Component
@Order(7)
class SampleProgramme implements SamplePart {
    private static final int DAYS = 10;
    private static final int SOON = 6;
    private static final int MANY = 1000;
    private static final int KINDS = 5;

    private final Proposals proposals;
    private final Schedules schedules;
    private final Reports reports;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    SampleProgramme(
            Proposals proposals,
            Schedules schedules,
            Reports reports,
            Accounts accounts,
            MessageSource messages,
            Clock clock) {
        this.proposals = proposals;
        this.schedules = schedules;
        this.reports = reports;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void load() {
        var office = accounts.find("coordinator").orElseThrow();
        proposals.all().stream()
                .filter(proposal -> proposal.from() != null && proposal.to() != null)
                .forEach(proposal -> play(confirmed(proposal, office), office));
    }

    private Schedule confirmed(Proposal proposal, Viewer office) {
        var limit = Objects.requireNonNullElse(proposal.limit(), new Limit(Limit.Unit.WORKDAYS, DAYS));
        var units = proposal.units().stream().map(OwingUnit::organization).collect(Collectors.toSet());
        var request = new ScheduleRequest(
                proposal.planId(),
                proposal.key(),
                Objects.requireNonNull(proposal.from()),
                Objects.requireNonNull(proposal.to()),
                limit,
                units);
        return switch (schedules.confirm(office, request)) {
            case Scheduling.Done done -> done.schedule();
            case Scheduling.Refused refused -> throw new IllegalStateException("the sample is refused: " + refused);
        };
    }

    private void play(Schedule schedule, Viewer office) {
        var today = LocalDate.now(clock);
        var ended = schedule.periods().stream()
                .filter(period -> period.to().plusDays(SOON).isBefore(today))
                .toList();
        for (var period : ended) {
            var isLast = period.equals(ended.getLast());
            var filter = new ReportFilter(
                    ReportFilter.Which.ALL,
                    schedule.id(),
                    period.from(),
                    null,
                    "",
                    ReportFilter.Sorting.UNIT,
                    today,
                    false);
            var owed = reports.find(office, filter, 0, MANY);
            for (var report : owed) {
                hand(report, owed.indexOf(report), isLast, office);
            }
        }
    }

    private void hand(Report report, int place, boolean isLast, Viewer office) {
        var kind = place % KINDS;
        if (isLast && kind > 2) {
            return;
        }
        var isLate = !isLast && kind == 2;
        var on = isLate ? report.lastDay().plusDays(2) : report.period().to().plusDays(SOON);
        var why = isLate ? word("late") : "";
        done(reports.submit(office, report.id(), new Writing.Typed(report.revision(), told(report), why, on)));
        var seen = reports.find(office, report.id()).orElseThrow();
        if (!isLast) {
            done(reports.accept(office, seen.id(), seen.revision(), ""));
        } else if (kind == 1) {
            done(reports.sendBack(office, seen.id(), new Mending.Return(seen.revision(), word("remarks"), null)));
        }
    }

    private Map<String, String> told(Report report) {
        var told = new HashMap<String, String>();
        List.copyOf(ReportText.PLACES).forEach(place -> told.put(place, word(place)));
        told.replaceAll((place, words) -> words.replace("{unit}", report.name()));
        return told;
    }

    private static void done(Writing became) {
        if (!(became instanceof Writing.Done)) {
            throw new IllegalStateException("the sample is refused: " + became);
        }
    }

    private String word(String key) {
        return messages.getMessage("sample.report." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
