package quanheng.command;

import picocli.CommandLine.Command;

@Command(
        name = "indicator",
        mixinStandardHelpOptions = true,
        description = "Lists, observes and explains indicators.",
        subcommands = {IndicatorList.class, IndicatorValue.class, IndicatorExplain.class})
final class IndicatorCommand {}
