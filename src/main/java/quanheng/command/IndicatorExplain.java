package quanheng.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.indicators.IndicatorsJson;

@Command(name = "explain", mixinStandardHelpOptions = true, description = "Says why a record is counted or not.")
final class IndicatorExplain implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Mixin
    private final Asking asking = new Asking();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "RECORD", description = "Its number, in any spelling.")
    private String record = "";

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() {
        try (var context = office.open()) {
            var definition = asking.definition(context);
            var ask = asking.ask(context);
            var printer = context.getBean(IndicatorsJson.class);
            var printed = json
                    ? printer.explanation(definition, ask, record)
                    : printer.explanationLines(definition, ask, record, Locale.SIMPLIFIED_CHINESE);
            spec.commandLine()
                    .getOut()
                    .println(
                            printed.orElseThrow(() -> new CannotDo(Words.both("command.indicator.no-record", record))));
        }
        return 0;
    }
}
