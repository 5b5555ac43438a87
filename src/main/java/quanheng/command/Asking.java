package quanheng.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators.Ask;

/// Which indicator is asked, where and for which day.
final class Asking {
    @Parameters(index = "0", paramLabel = "ID", description = "Such as patents-in-force; see: indicator list")
    private String id = "";

    @Option(names = "--region", paramLabel = "CODE", description = "Six digits; all that ever lay in it counts.")
    private String region = "";

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day it is counted for (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--from", paramLabel = "DAY", description = "First day of a flow (default: as defined).")
    private @Nullable LocalDate from;

    @Option(names = "--known-at", paramLabel = "MOMENT", description = "As known at, such as 2026-01-15T00:00:00Z.")
    private @Nullable Instant knownAt;

    @Option(names = "--version", paramLabel = "N", description = "Version of the definition (default: valid that day).")
    private @Nullable Integer version;

    /// What is asked.
    Ask ask(ApplicationContext office) {
        return new Ask(region, from, day(office), knownAt);
    }

    /// The definition meant.
    Definition definition(ApplicationContext office) {
        var definitions = office.getBean(Definitions.class);
        if (definitions.versions(id).isEmpty()) {
            throw new CannotDo(Words.both("command.indicator.unknown", id));
        }
        var wanted = version;
        if (wanted == null) {
            return definitions.inForce(id, day(office));
        }
        return definitions
                .find(id, wanted)
                .orElseThrow(() -> new CannotDo(Words.both("command.indicator.no-version", id, wanted.toString())));
    }

    private LocalDate day(ApplicationContext office) {
        return asOf == null ? LocalDate.now(office.getBean(Clock.class)) : asOf;
    }
}
