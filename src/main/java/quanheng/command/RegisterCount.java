package quanheng.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quanheng.registers.Filter;
import quanheng.registers.RegistersJson;
import quanheng.rights.Category;
import quanheng.rights.State;

@Command(name = "count", mixinStandardHelpOptions = true, description = "Counts rights as of a day.")
final class RegisterCount implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Option(names = "--category", split = ",", description = "${COMPLETION-CANDIDATES}")
    private Set<Category> categories = EnumSet.noneOf(Category.class);

    @Option(names = "--region", paramLabel = "CODE", description = "Six digits; all that ever lay in it counts.")
    private String region = "";

    @Option(names = "--class", paramLabel = "SYMBOL", description = "Main class and all under it, such as C09K.")
    private String main = "";

    @Option(
            names = "--state",
            split = ",",
            paramLabel = "STATE",
            description = "A state such as LAPSED, or a group of them: pending, in_force, ended.")
    private List<String> states = List.of();

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day whose state counts (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--known-at", paramLabel = "MOMENT", description = "As known at, such as 2026-01-15T00:00:00Z.")
    private @Nullable Instant knownAt;

    @Option(
            names = "--by",
            split = ",",
            description = "Counts in cells along: category, region, class, filing_year, state.")
    private List<String> axes = List.of();

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        var filter = Filter.ALL
                .of(categories.toArray(Category[]::new))
                .in(region)
                .under(main)
                .being(states())
                .on(asOf)
                .knownAt(knownAt);
        try (var context = office.open()) {
            var printer = context.getBean(RegistersJson.class);
            spec.commandLine().getOut().println(json ? printer.count(filter, axes) : printer.countLines(filter, axes));
        }
        return 0;
    }

    private Set<State> states() {
        return states.stream()
                .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
                .flatMap(word -> named(word).stream())
                .collect(Collectors.toSet());
    }

    /// The states of a group, or the one of a name; a word that is both means the group.
    private static Set<State> named(String word) {
        var group = Arrays.stream(State.values())
                .filter(state -> state.standing().name().equals(word))
                .collect(Collectors.toSet());
        if (!group.isEmpty()) {
            return group;
        }
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(word))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> new CannotDo(Words.both("command.register.no-state", word)));
    }
}
