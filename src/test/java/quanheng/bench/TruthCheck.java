package quanheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.imports.GeneratedTruth;
import quanheng.registers.AsOf;

/// Compares the registers of an office with the figures the generator of its files says they must come to.
final class TruthCheck {
    private TruthCheck() {}

    /// @param arguments the office's data folder, and the folder of the generated files
    public static void main(String[] arguments) throws IOException {
        try (var office = ImportBench.open(Path.of(arguments[0]))) {
            var truth = new GeneratedTruth(
                    office.getBean(AsOf.class), office.getBean(JdbcClient.class), Path.of(arguments[1]));
            var differences = truth.differences();
            differences.forEach(System.out::println);
            System.out.printf("%d figures compared, %d differ%n", truth.size(), differences.size());
            System.exit(differences.isEmpty() ? 0 : 1);
        }
    }
}
