package quanheng.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.registers.RegistersJson;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Prints a right: its fields, its events, and its state on a day with the reasons.")
final class RegisterShow implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NUMBER", description = "Of any kind, in any spelling.")
    private String number;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day whose state is asked (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--known-at", paramLabel = "MOMENT", description = "As known at, such as 2026-01-15T00:00:00Z.")
    private @Nullable Instant knownAt;

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        try (var context = office.open()) {
            var printer = context.getBean(RegistersJson.class);
            var printed = (json ? printer.show(number, asOf, knownAt) : printer.lines(number, asOf, knownAt))
                    .orElseThrow(() -> new CannotDo(Words.both("command.register.no-right", number)));
            spec.commandLine().getOut().println(printed);
        }
        return 0;
    }
}
