package quanheng.command;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import quanheng.law.DeadlineJson;
import quanheng.law.Extension;
import quanheng.law.Rules;
import quanheng.law.StatutoryClock;
import quanheng.law.StepWords;
import quanheng.law.Stop;
import quanheng.law.TimeLimit;
import quanheng.workdays.Workdays;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = "Reckons the last day of a time limit, with every step and its citation. Where the data folder "
                + "exists, by the calendar the office keeps; else by the published one.")
final class LawDeadline implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The id of a rule, as on the pages of the law.")
    private String rule;

    @Option(names = "--scope", description = "Such as DECIDE (default: the first limit of the rule).")
    private @Nullable String scope;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "START",
            converter = Moment.class,
            description = "2026-03-02 or 2026-03-02T16:30; for notice before an event, the event.")
    private LocalDateTime from;

    @Option(names = "--anchor", paramLabel = "DAY", description = "The day that selects the law (default: the start).")
    private @Nullable LocalDate anchor;

    @Option(
            names = "--suspended",
            paramLabel = "A..B",
            converter = Span.class,
            description = "Not counted from A; counted again on B. Without B it still stands. May be repeated.")
    private List<Stop> stops = List.of();

    @Option(
            names = "--extended",
            paramLabel = "RULE:SCOPE@DAY",
            converter = Grant.class,
            description = "Extended by this rule on this day. May be repeated.")
    private List<Extension> extensions = List.of();

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    static final class Moment implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String written) {
            try {
                return written.contains("T")
                        ? LocalDateTime.parse(written)
                        : LocalDate.parse(written).atStartOfDay();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("not a day or moment: " + written);
            }
        }
    }

    static final class Span implements ITypeConverter<Stop> {
        @Override
        public Stop convert(String written) {
            var days = written.split("\\.\\.", -1);
            try {
                var to = days.length == 2 && !days[1].isEmpty() ? LocalDate.parse(days[1]) : null;
                return new Stop(written, LocalDate.parse(days[0]), to);
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new TypeConversionException("not a span A..B: " + written);
            }
        }
    }

    static final class Grant implements ITypeConverter<Extension> {
        @Override
        public Extension convert(String written) {
            var parts = written.split("[:@]", -1);
            try {
                return new Extension(
                        parts[0], parts.length == 3 ? parts[1] : "", LocalDate.parse(parts[parts.length - 1]));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("not RULE:SCOPE@DAY: " + written);
            }
        }
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(office.folder())) {
            print(Workdays.published());
            return 0;
        }
        try (var context = office.open()) {
            print(context.getBean(Workdays.class));
        }
        return 0;
    }

    private void print(Workdays workdays) {
        var printer = new DeadlineJson(new StepWords(Words.MESSAGES), JsonMapper.shared());
        try {
            var limit = limit();
            var deadline = new StatutoryClock(workdays).reckon(limit);
            spec.commandLine().getOut().println(json ? printer.of(limit, deadline) : printer.lines(limit, deadline));
        } catch (IllegalStateException | IllegalArgumentException cannot) {
            throw new CannotDo(Words.both("command.law.cannot", String.valueOf(cannot.getMessage())));
        }
    }

    private TimeLimit limit() {
        if (Rules.named(rule).isEmpty()) {
            throw new CannotDo(Words.both("command.law.unknown", rule));
        }
        return new TimeLimit(
                rule,
                scope == null ? Rules.mainScope(rule) : scope,
                anchor == null ? from.toLocalDate() : anchor,
                from,
                stops,
                extensions);
    }
}
