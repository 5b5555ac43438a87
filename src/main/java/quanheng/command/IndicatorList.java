package quanheng.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quanheng.indicators.Definitions;
import quanheng.indicators.IndicatorsJson;

@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all definitions with their versions.")
final class IndicatorList implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        try (var context = office.open()) {
            var printed = json
                    ? context.getBean(IndicatorsJson.class).list()
                    : context.getBean(Definitions.class).all().stream()
                            .map(each -> "%s\t%d\t%s\t%s"
                                    .formatted(
                                            each.indicator(),
                                            each.version(),
                                            each.name(Locale.SIMPLIFIED_CHINESE),
                                            each.unit()))
                            .collect(Collectors.joining(System.lineSeparator()));
            spec.commandLine().getOut().println(printed);
        }
        return 0;
    }
}
