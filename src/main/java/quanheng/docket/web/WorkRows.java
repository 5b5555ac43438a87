package quanheng.docket.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.docket.CaseWords;
import quanheng.docket.Escalation;
import quanheng.docket.OtherWork;
import quanheng.docket.WorkItem;
import quanheng.docket.WorkLine;
import quanheng.docket.Worklist;

/// Brings the deadlines of cases and all other work into one list, the most urgent first.
@Component
class WorkRows {
    private static final Comparator<WorkRow> ORDER = Comparator.comparing(
                    WorkRow::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkRow::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkRow::until, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(WorkRow::matter);

    private final Worklist worklist;
    private final OtherWork others;
    private final Escalation escalation;
    private final CaseWords words;
    private final MessageSource messages;

    WorkRows(Worklist worklist, OtherWork others, Escalation escalation, CaseWords words, MessageSource messages) {
        this.worklist = worklist;
        this.others = others;
        this.escalation = escalation;
        this.words = words;
        this.messages = messages;
    }

    Map<WorkLine.Band, List<WorkRow>> of(Viewer viewer, WorkSearch search, LocalDate today, Locale language) {
        var scope = search.scope(viewer);
        var isOffice = CasePages.isOffice(viewer);
        var cases = worklist.of(viewer, scope).stream().map(line -> row(line, isOffice, today, language));
        var rest = others.of(viewer, scope, language).stream().map(item -> row(item, today));
        return Stream.concat(cases, rest)
                .sorted(search.order(ORDER))
                .collect(Collectors.groupingBy(
                        WorkRow::band, () -> new EnumMap<>(WorkLine.Band.class), Collectors.toList()));
    }

    private WorkRow row(WorkLine line, boolean isOffice, LocalDate today, Locale language) {
        var clock = line.clock();
        var act = line.act();
        var what = clock != null
                ? clock.name(language)
                : messages.getMessage(
                        "docket.work.settle",
                        new Object[] {Objects.requireNonNull(act).name(language)},
                        language);
        return new WorkRow(
                line.band(today),
                CaseAddress.of(line.number()),
                what,
                line.number() + " " + line.title(),
                (line.post().name(language) + " " + line.party()).strip(),
                isOffice && !line.officer().isEmpty() ? words.people(line.officer(), language) : "",
                line.rule().isEmpty() ? "" : words.cite(line.rule(), today, language),
                line.lastDay(),
                line.until(),
                line.since(),
                line.level());
    }

    private WorkRow row(WorkItem item, LocalDate today) {
        var lastDay = item.lastDay();
        LocalDateTime until = null;
        return new WorkRow(
                band(item, today),
                item.address(),
                item.what(),
                item.matter(),
                item.doer(),
                "",
                item.why(),
                lastDay,
                until,
                item.since(),
                lastDay == null ? 0 : escalation.on(lastDay, today));
    }

    private static WorkLine.Band band(WorkItem item, LocalDate today) {
        if (!item.mine()) {
            return WorkLine.Band.WAITING;
        }
        if (item.since() != null) {
            return WorkLine.Band.TO_SETTLE;
        }
        var lastDay = item.lastDay();
        if (lastDay == null) {
            return WorkLine.Band.COMING;
        }
        return lastDay.isBefore(today)
                ? WorkLine.Band.OVERDUE
                : lastDay.equals(today) ? WorkLine.Band.TODAY : WorkLine.Band.COMING;
    }
}
