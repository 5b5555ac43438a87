package quanheng.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quanheng.overview.LedgerJson;

@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Prints every promise of the plans in force, with its owners, deadline and state.")
final class LedgerCommand implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Option(names = "--plan", paramLabel = "ID", description = "Only the promises of this plan.")
    private @Nullable UUID plan;

    @Option(names = "--as-of", paramLabel = "DAY", description = "States as of this day, such as 2025-12-31.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "MOMENT",
            description = "With what was known at this moment, such as 2026-01-31T09:00:00Z.")
    private @Nullable Instant knownAt;

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        try (var context = office.open()) {
            var ledger = context.getBean(LedgerJson.class);
            spec.commandLine()
                    .getOut()
                    .println(json ? ledger.json(plan, asOf, knownAt) : ledger.lines(plan, asOf, knownAt));
        }
        return 0;
    }
}
