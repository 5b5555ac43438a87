package quanheng.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.indicators.IndicatorsJson;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says why a record is counted or not, as JSON.")
final class IndicatorExplain implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Mixin
    private final Asking asking = new Asking();

    @Spec
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "RECORD", description = "Its number, in any spelling.")
    private String record = "";

    @Option(names = "--json", description = "Has no effect: the answer is JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (var context = office.open()) {
            var printed = context.getBean(IndicatorsJson.class)
                    .explanation(asking.definition(context), asking.ask(context), record)
                    .orElseThrow(() -> new CannotDo(Words.both("command.indicator.no-record", record)));
            spec.commandLine().getOut().println(printed);
        }
        return 0;
    }
}
