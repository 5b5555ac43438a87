package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Strong facts about the issued plans that lie beside the project.
class GoldTests {
    private static final Path SEEDS = Path.of("../shared/seeds");

    private static List<Reading> readings() {
        assumeThat(Files.isDirectory(SEEDS))
                .as("the issued plans lie beside the project, not in it")
                .isTrue();
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(GoldTests::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(Path file) {
        try {
            return new PlanReader().read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsEveryDuty() {
        assertThat(readings())
                .extracting(reading -> reading.all(Duty.class).stream()
                        .filter(duty -> !duty.section().contains("保障"))
                        .count())
                .containsExactly(20L, 33L, 13L, 16L, 19L);
    }

    @Test
    void findsEveryMemberAndTheHeadOfTheOffice() {
        var members = readings().getFirst().all(Member.class);

        assertThat(members).filteredOn(member -> !member.role().contains("办公室")).hasSize(38);
        assertThat(members).filteredOn(member -> member.role().equals("副组长")).hasSize(2);
        assertThat(members).extracting(Member::name).allMatch(name -> name.length() >= 2 && name.length() <= 4);
    }

    @Test
    void readsTheDaysOfPhases() {
        assertThat(readings().getLast().all(Phase.class))
                .extracting(Phase::endsOn)
                .containsExactly(
                        LocalDate.of(2024, 10, 31),
                        LocalDate.of(2026, 5, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 31));
    }

    @Test
    void reportsTheJumpInTheNumbersOfChapters() {
        assertThat(readings().getFirst().oddities()).anySatisfy(oddity -> {
            assertThat(oddity.kind()).isEqualTo("missing-number");
            assertThat(oddity.words()).containsExactly("五", "七");
        });
    }

    @Test
    void reportsPhasesThatShareAYear() {
        assertThat(readings().get(2).oddities())
                .filteredOn(oddity -> oddity.kind().equals("overlapping-phases"))
                .hasSize(2);
        assertThat(readings().get(2).all(Phase.class))
                .as("2020 and 2025 lie in two phases each")
                .extracting(Phase::startsOn, Phase::endsOn)
                .containsExactly(
                        tuple(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 12, 31)),
                        tuple(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31)),
                        tuple(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31)));
    }

    @Test
    void keepsEverySpanInsideTheSource() {
        assertThat(readings())
                .allSatisfy(reading -> assertThat(reading.findings())
                        .allSatisfy(finding ->
                                assertThat(finding.span().in(reading.source())).isNotBlank()));
    }

    @Test
    void keepsTheSourceAsItIs() throws IOException {
        var reading = readings().get(2);

        assertThat(reading.source()).isEqualTo(Files.readString(SEEDS.resolve("002_f20f1dcbce12ba17.txt")));
        assertThat(reading.all(Duty.class))
                .first()
                .extracting(Duty::title)
                .asString()
                .contains("智慧財產權");
    }
}
