package quanheng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.reading.Extraction;
import quanheng.reading.PlanReader;
import quanheng.reading.ReadingJson;
import quanheng.reading.TextExtractor;

@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Works with plan documents.",
        subcommands = PlanCommand.Read.class)
final class PlanCommand {
    @Command(
            name = "read",
            mixinStandardHelpOptions = true,
            description = "Reads a plan from a .txt, .html, .docx or .pdf file and prints what was found.")
    static final class Read implements Callable<Integer> {
        private static final long LIMIT = 20L * 1024 * 1024;

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The plan.")
        private Path file;

        @Option(names = "--json", description = "Prints everything found as JSON.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new CannotDo(Words.both("command.plan.no-file", file));
            }
            if (Files.size(file) > LIMIT) {
                throw refused(Extraction.Refusal.TOO_LARGE);
            }
            var name = file.getFileName().toString();
            switch (new TextExtractor().extract(name, Files.readAllBytes(file))) {
                case Extraction.Refused(var refusal) -> throw refused(refusal);
                case Extraction.Extracted(var text, var mediaType, var charset) -> {
                    var reading = new PlanReader().read(text);
                    spec.commandLine().getOut().println(json ? ReadingJson.of(reading) : Outline.of(reading));
                }
            }
            return 0;
        }

        private static CannotDo refused(Extraction.Refusal refusal) {
            return new CannotDo(Words.both("reading.refusal." + refusal.name().toLowerCase(Locale.ROOT)));
        }
    }
}
