package quanheng.command;

import picocli.CommandLine.Command;

@Command(
        name = "docket",
        mixinStandardHelpOptions = true,
        description = "Case files.",
        subcommands = DocketShow.class,
        synopsisSubcommandLabel = "COMMAND")
final class DocketCommand {}
