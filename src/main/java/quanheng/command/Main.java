package quanheng.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `quanheng`: the command line of the office. Results go to standard output, everything else to
/// standard error. Exit code 0 is success, 1 what was asked could not be done, 2 it was asked wrongly.
@Command(
        name = "quanheng",
        mixinStandardHelpOptions = true,
        version = "Quanheng 0.1.0",
        description = "The dated ledger of a city's intellectual-property promises and their proofs.",
        subcommands = {
            Serve.class,
            PlanCommand.class,
            LedgerCommand.class,
            RegisterCommand.class,
            SearchCommand.class,
            IndicatorCommand.class,
            DocketCommand.class,
            ReferenceCommand.class,
            LawCommand.class,
            AccountCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    /// Runs one command and exits with its code.
    public static void main(String[] arguments) {
        var result = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var messages = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(messages);
        System.setErr(messages);
        var code = commandLine(result, messages).execute(arguments);
        if (code != Serve.KEEP_RUNNING) {
            System.exit(code);
        }
    }

    static CommandLine commandLine(PrintStream result, PrintStream messages) {
        var line = new CommandLine(new Main());
        line.setOut(new java.io.PrintWriter(result, true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(messages, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return failure instanceof CannotDo ? CommandLine.ExitCode.SOFTWARE : failed(failure, command);
        });
        return line;
    }

    private static int failed(Exception failure, CommandLine command) {
        failure.printStackTrace(command.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
