package quanheng.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import quanheng.indicators.Definition;
import quanheng.indicators.Indicators;
import quanheng.indicators.IndicatorsJson;

@Command(name = "value", mixinStandardHelpOptions = true, description = "Observes an indicator as of a day.")
final class IndicatorValue implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Mixin
    private final Asking asking = new Asking();

    @Spec
    private CommandSpec spec;

    @Option(names = "--records", description = "Names the records counted, at most 10,000; needs --json.")
    private boolean records;

    @Option(names = "--json", description = "Prints JSON instead of a line.")
    private boolean json;

    @Override
    public Integer call() {
        try (var context = office.open()) {
            var definition = asking.definition(context);
            var ask = asking.ask(context);
            spec.commandLine()
                    .getOut()
                    .println(
                            json
                                    ? context.getBean(IndicatorsJson.class).value(definition, ask, records)
                                    : line(context.getBean(Indicators.class), definition, ask));
        }
        return 0;
    }

    private static String line(Indicators indicators, Definition definition, Indicators.Ask ask) {
        var seen = indicators.observe(definition, ask);
        var value = seen.rounded();
        return value == null
                ? Words.both("command.indicator.no-data", definition.indicator())
                : value.toPlainString() + " " + definition.unit();
    }
}
