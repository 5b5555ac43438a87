package quanheng.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.search.Facet;
import quanheng.search.IndexKeeper;
import quanheng.search.Order;
import quanheng.search.Question;
import quanheng.search.SearchJson;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds rights by words, numbers, classes, places, days and states.")
final class SearchCommand implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description = "Such as: applicant:NAME AND (ipc:C09K OR WORD) NOT state:lapsed filed:2013..2016")
    private List<String> query = List.of();

    @Option(
            names = "--facet",
            split = ",",
            paramLabel = "FACET",
            description = "Counts results by: category, standing, state, city, region, year, section, main-class,"
                    + " subclass, group, applicant, holder, industry.")
    private List<String> facets = List.of();

    @Option(names = "--top", defaultValue = "20", description = "Values of a facet (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--limit", defaultValue = "20", description = "Rights to print (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--order", defaultValue = "RELEVANCE", description = "${COMPLETION-CANDIDATES}")
    private Order order = Order.RELEVANCE;

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            defaultValue = "",
            description = "The next page: what was printed as next.")
    private String after = "";

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        var question =
                new Question(String.join(" ", query), List.of(), chosen(), top, order, after, Math.max(0, limit));
        try (var context = office.open()) {
            context.getBean(IndexKeeper.class).catchUpIfPossible();
            var printer = context.getBean(SearchJson.class);
            var language = Locale.SIMPLIFIED_CHINESE;
            var printed = json ? printer.json(question, language) : printer.lines(question, language);
            var out = spec.commandLine();
            (printed.good() || json ? out.getOut() : out.getErr()).println(printed.text());
            return printed.good() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.USAGE;
        }
    }

    private Set<Facet> chosen() {
        var known = Stream.of(Facet.values()).collect(Collectors.toMap(Facet::id, facet -> facet));
        var chosen = EnumSet.noneOf(Facet.class);
        for (var id : facets) {
            var facet = known.get(id.toLowerCase(Locale.ROOT));
            if (facet == null) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "no facet " + id + "; there are: " + String.join(", ", known.keySet()));
            }
            chosen.add(facet);
        }
        return chosen;
    }
}
