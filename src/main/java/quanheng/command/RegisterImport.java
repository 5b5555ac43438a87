package quanheng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import quanheng.formats.Profile;
import quanheng.imports.Batch;
import quanheng.imports.Imports;
import quanheng.imports.ImportsJson;
import quanheng.imports.Mode;
import quanheng.imports.Order;
import quanheng.imports.Profiles;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports files into the registers and says what became of every row.",
            "The same file again changes nothing; one that was interrupted is taken up where it stopped."
        })
final class RegisterImport implements Callable<Integer> {
    @Mixin
    private final Office office = new Office();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tables, XML or JSON Lines, in this order.")
    private List<Path> files;

    @Option(names = "--profile", paramLabel = "NAME", description = "How columns are to be understood.")
    private @Nullable String profile;

    @Option(names = "--told-until", paramLabel = "DAY", description = "The day up to which the files tell.")
    private @Nullable LocalDate toldUntil;

    @Option(names = "--dry-run", description = "Writes nothing; says what an import would do.")
    private boolean rehearsal;

    @Option(names = "--all-or-nothing", description = "Writes nothing of a file with a row that cannot be taken.")
    private boolean whole;

    @Option(names = "--json", description = "Prints JSON instead of lines.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        for (var file : files) {
            if (!Files.isReadable(file)) {
                throw new CannotDo(Words.both("command.no-file", file));
            }
        }
        try (var context = office.open()) {
            var printer = context.getBean(ImportsJson.class);
            var before = printer.figures();
            var batches = new ArrayList<Batch>();
            for (var file : files) {
                batches.add(run(context, file));
            }
            var out = spec.commandLine().getOut();
            out.println(json ? printer.json(batches, before) : printer.lines(batches));
            return batches.stream().allMatch(batch -> batch.state() == Batch.State.DONE) ? 0 : 1;
        }
    }

    private Batch run(ConfigurableApplicationContext context, Path path) throws IOException {
        var imports = context.getBean(Imports.class);
        try (var bytes = Files.newInputStream(path)) {
            var file = imports.keep(path.getFileName().toString(), bytes);
            var order = Order.of(
                    profile(
                            context,
                            imports.recognise(file)
                                    .map(guess -> guess.profile())
                                    .orElseThrow(() -> new CannotDo(Words.both("command.register.unreadable", path)))),
                    mode(),
                    "system");
            return imports.run(imports.begin(file, order).id());
        }
    }

    private Profile profile(ConfigurableApplicationContext context, Profile guessed) {
        var named = profile;
        var found = named == null
                ? guessed
                : context.getBean(Profiles.class)
                        .find(named)
                        .orElseThrow(() -> new CannotDo(Words.both("command.register.no-profile", named)));
        return toldUntil == null ? found : found.toldUntil(toldUntil);
    }

    private Mode mode() {
        if (rehearsal) {
            return Mode.REHEARSAL;
        }
        return whole ? Mode.ALL_OR_NOTHING : Mode.GOOD_ROWS;
    }
}
