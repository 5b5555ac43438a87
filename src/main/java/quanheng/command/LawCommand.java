package quanheng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.law.RuleCheck;
import quanheng.workdays.Calendars;
import quanheng.workdays.ClosedDay;
import quanheng.workdays.Loading;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = "Reckons deadlines, checks the rules of law, keeps the working calendar.",
        subcommands = {LawDeadline.class, LawCommand.Check.class, LawCommand.Calendar.class})
final class LawCommand {
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Checks the rows: overlapping, unknown, unused, unverified. Exit code 1 on a fault.")
    static final class Check implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Spec
        private CommandSpec spec;

        @Option(names = "--json", description = "Prints JSON instead of lines.")
        private boolean json;

        @Override
        public Integer call() {
            try (var context = office.open()) {
                var findings = context.getBean(RuleCheck.class).findings();
                var out = spec.commandLine().getOut();
                if (json) {
                    out.println(context.getBean(JsonMapper.class).writeValueAsString(findings));
                } else {
                    findings.forEach(found -> out.println("%s %s %s"
                            .formatted(found.kind(), found.subject(), found.detail())
                            .strip()));
                    out.println(Words.both(
                            "command.law.checked",
                            findings.stream()
                                    .filter(found -> found.kind().isFault())
                                    .count(),
                            findings.size()));
                }
                return findings.stream().anyMatch(found -> found.kind().isFault()) ? 1 : 0;
            }
        }
    }

    @Command(
            name = "calendar",
            mixinStandardHelpOptions = true,
            description = "Loads yearly notices; enters days without systems.",
            subcommands = {Load.class, Close.class, Reopen.class})
    static final class Calendar {}

    @Command(
            name = "load",
            mixinStandardHelpOptions = true,
            description = "Loads a notice from CSV: year,date,state,name,source; state is off or work.")
    static final class Load implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Override
        public Integer call() throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new CannotDo(Words.both("command.no-file", file));
            }
            try (var context = office.open()) {
                var outcome = context.getBean(Calendars.class).load(Files.readAllBytes(file), "system");
                lines(outcome).forEach(spec.commandLine().getOut()::println);
                return outcome instanceof Loading.Refused ? 1 : 0;
            }
        }

        private static List<String> lines(Loading outcome) {
            return switch (outcome) {
                case Loading.Loaded(var notice, var changed) ->
                    List.of(Words.both("command.law.loaded", Integer.toString(notice.year()), changed));
                case Loading.Unchanged(var notice) ->
                    List.of(Words.both("command.law.unchanged", Integer.toString(notice.year())));
                case Loading.Refused(var faults) ->
                    faults.stream()
                            .map(fault -> "%d: %s %s".formatted(fault.line(), fault.kind(), fault.value()))
                            .toList();
            };
        }
    }

    @Command(
            name = "close",
            mixinStandardHelpOptions = true,
            description = "Enters that the systems could not be reached on a day.")
    static final class Close implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Parameters(paramLabel = "DAY")
        private LocalDate day;

        @Option(names = "--reason", required = true)
        private String reason;

        @Override
        public Integer call() {
            try (var context = office.open()) {
                return context.getBean(Calendars.class).close(new ClosedDay(day, reason, "system")) ? 0 : 1;
            }
        }
    }

    @Command(name = "reopen", mixinStandardHelpOptions = true, description = "Withdraws a day entered by mistake.")
    static final class Reopen implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Parameters(paramLabel = "DAY")
        private LocalDate day;

        @Override
        public Integer call() {
            try (var context = office.open()) {
                return context.getBean(Calendars.class).reopen(day, "system") ? 0 : 1;
            }
        }
    }
}
