package quanheng.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.docket.DocketJson;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a case with its acts, its time limits and what may be done next.")
final class DocketShow implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The case's number.")
    private String number = "";

    @Option(names = "--as-of", paramLabel = "MOMENT", description = "As it was at, such as 2026-01-15T00:00:00Z.")
    private @Nullable Instant asOf;

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        try (var context = office.open()) {
            var cases = context.getBean(DocketJson.class);
            var found = json ? cases.json(number, asOf) : cases.lines(number, asOf);
            spec.commandLine()
                    .getOut()
                    .println(found.orElseThrow(() -> new CannotDo(Words.both("command.docket.unknown", number))));
        }
        return 0;
    }
}
