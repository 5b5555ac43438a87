package quanheng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import quanheng.reference.Edition;
import quanheng.reference.Kind;
import quanheng.reference.Loading;
import quanheng.reference.Order;
import quanheng.reference.Reference;
import quanheng.reference.ReferenceJson;
import quanheng.reference.ReferenceLoading;

@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        description = "Works with reference data: classes, concordances, divisions, codes, populations.",
        subcommands = {
            ReferenceCommand.Load.class,
            ReferenceCommand.Listing.class,
            ReferenceCommand.Compare.class,
            ReferenceCommand.Show.class
        })
final class ReferenceCommand {
    private static final String KINDS = "One of: divisions, ipc, ipc-successors, technology-fields, "
            + "strategic-industries, ipc-industries, industries, nice, locarno, event-codes, populations.";

    static final class KindWord implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String word) {
            return Kind.of(word).orElseThrow(() -> new TypeConversionException(KINDS));
        }
    }

    @Command(
            name = "load",
            mixinStandardHelpOptions = true,
            description = "Loads an edition. One row with a problem refuses all, unless --good-rows.")
    static final class Load implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Spec
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "KIND", converter = KindWord.class, description = KINDS)
        private Kind kind;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "CSV or TSV with a head line.")
        private List<Path> files;

        @Option(names = "--edition", required = true, description = "What its publisher calls it, such as 2026.01.")
        private String edition;

        @Option(names = "--from", required = true, paramLabel = "DAY", description = "First day it is valid.")
        private LocalDate from;

        @Option(names = "--to", paramLabel = "DAY", description = "First day it is no longer valid.")
        private @Nullable LocalDate to;

        @Option(names = "--dry-run", description = "Says what would be loaded; changes nothing.")
        private boolean rehearsal;

        @Option(names = "--good-rows", description = "Leaves out rows with problems.")
        private boolean goodRows;

        @Option(names = "--json", description = "Prints JSON instead of lines.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            var order = order();
            try (var context = office.open()) {
                var loading = context.getBean(ReferenceLoading.class);
                var outcome = rehearsal ? loading.rehearse(order) : loading.load(order, "system");
                var words = context.getBean(ReferenceJson.class);
                spec.commandLine().getOut().println(json ? words.of(outcome) : words.lines(outcome));
                return switch (outcome) {
                    case Loading.Rehearsed _ -> 0;
                    case Loading.Loaded _ -> 0;
                    case Loading.Unchanged _ -> 0;
                    case Loading.NameTaken _ -> 1;
                    case Loading.Refused _ -> 1;
                };
            }
        }

        private Order order() throws IOException {
            var papers = new ArrayList<Order.Paper>();
            for (var file : files) {
                if (!Files.isRegularFile(file)) {
                    throw new CannotDo(Words.both("command.no-file", file));
                }
                papers.add(new Order.Paper(file.getFileName().toString(), Files.readAllBytes(file)));
            }
            try {
                return new Order(kind, edition, from, to, papers, goodRows);
            } catch (IllegalArgumentException wrong) {
                throw new CannotDo(Words.both("command.reference.edition", edition, from, String.valueOf(to)));
            }
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Prints all editions.")
    static final class Listing implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Spec
        private CommandSpec spec;

        @Option(names = "--json", description = "Prints JSON instead of lines.")
        private boolean json;

        @Override
        public Integer call() {
            try (var context = office.open()) {
                var words = context.getBean(ReferenceJson.class);
                spec.commandLine().getOut().println(json ? words.editions() : words.lines());
            }
            return 0;
        }
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = "Prints what two editions say differently, and which classes of a list would move.")
    static final class Compare implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Spec
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "KIND", converter = KindWord.class, description = KINDS)
        private Kind kind;

        @Parameters(index = "1", paramLabel = "EDITION")
        private String one;

        @Parameters(index = "2", paramLabel = "EDITION")
        private String other;

        @Option(names = "--classes", paramLabel = "FILE", description = "One class a line; the same line counts again.")
        private @Nullable Path classes;

        @Override
        public Integer call() throws IOException {
            var records = new LinkedHashMap<String, Long>();
            if (classes != null) {
                for (var line : Files.readAllLines(classes)) {
                    records.merge(line.strip(), 1L, Long::sum);
                }
            }
            try (var context = office.open()) {
                print(context.getBean(Reference.class), context.getBean(ReferenceJson.class), records);
            }
            return 0;
        }

        private void print(Reference reference, ReferenceJson json, Map<String, Long> records) {
            var comparison = reference.compare(edition(reference, one), edition(reference, other), records);
            spec.commandLine().getOut().println(json.of(comparison));
        }

        private Edition edition(Reference reference, String name) {
            return reference
                    .edition(kind, name)
                    .orElseThrow(() -> new CannotDo(Words.both("command.reference.unknown", kind.word(), name)));
        }
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints what a class belongs to, with the rules that decide, as JSON.")
    static final class Show implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "CLASS", description = "IPC, Locarno or Nice, in any spelling.")
        private String written;

        @Option(names = "--on", required = true, paramLabel = "DAY", description = "By the editions of this day.")
        private LocalDate on;

        @Override
        public Integer call() {
            try (var context = office.open()) {
                spec.commandLine()
                        .getOut()
                        .println(context.getBean(ReferenceJson.class).answers(written, on));
            }
            return 0;
        }
    }
}
