package quanheng.command;

import picocli.CommandLine.Command;

@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = "Works with the registers of rights.",
        subcommands = {RegisterImport.class, RegisterCount.class, RegisterShow.class})
final class RegisterCommand {}
