package quanheng.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;

@OfficeTest
class EditionsTests {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Autowired
    Reference reference;

    @Autowired
    ReferenceLoading loading;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    private static Order order(Kind kind, String name, @Nullable LocalDate to, String... texts) {
        var files = java.util.stream.Stream.of(texts)
                .map(text -> new Order.Paper("made.csv", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new Order(kind, name, DAY, to, files, false);
    }

    @Test
    void comeWithASmallSet() {
        var today = LocalDate.of(2026, 11, 20);

        assertThat(reference.kindsInForce(today))
                .contains(
                        Kind.IPC,
                        Kind.TECHNOLOGY_FIELDS,
                        Kind.STRATEGIC_INDUSTRIES,
                        Kind.INDUSTRIES,
                        Kind.NICE,
                        Kind.LOCARNO);
        assertThat(reference.scheme(Kind.NICE, today).orElseThrow().children(""))
                .hasSize(45);
        assertThat(reference.scheme(Kind.LOCARNO, today).orElseThrow().children(""))
                .hasSize(32);
        assertThat(reference.scheme(Kind.IPC, today).orElseThrow().children("")).hasSize(8);
        assertThat(reference.scheme(Kind.INDUSTRIES, today).orElseThrow().children(""))
                .hasSize(20);
    }

    @Test
    void areLoadedOnceAndNeverChange() {
        var first = order(Kind.INDUSTRIES, "once", DAY.plusDays(1), "code,title\nA,农\n01,农业\n");
        var other = order(Kind.INDUSTRIES, "once", DAY.plusDays(1), "code,title\nA,农业\n");

        assertThat(loading.rehearse(first)).isInstanceOf(Loading.Rehearsed.class);
        assertThat(reference.edition(Kind.INDUSTRIES, "once")).isEmpty();
        assertThat(loading.load(first, "first-loader")).isInstanceOf(Loading.Loaded.class);
        var loaded = reference.edition(Kind.INDUSTRIES, "once").orElseThrow();
        assertThat(loading.load(first, "tester")).isEqualTo(new Loading.Unchanged(loaded));
        assertThat(loading.load(other, "tester")).isEqualTo(new Loading.NameTaken(loaded));
        assertThat(reference.edition(Kind.INDUSTRIES, "once")).contains(loaded);
        assertThat(journal.before(Long.MAX_VALUE, new JournalFilter("first-loader", "", ""), 10))
                .hasSize(1)
                .first()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("reference.loaded");
                    assertThat(entry.subject()).isEqualTo("reference:industries/once");
                    assertThat(entry.detail()).contains(loaded.digest());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reference.edition set valid_to = null",
                "delete from reference.entry",
                "truncate reference.rule",
                "insert into reference.entry select id, 999, 'ZZ', '', 1, 'x', '', '', false from reference.edition",
            })
    void areKeptByTheDatabaseItself(String change) {
        assertThatThrownBy(() -> database.sql(change).update()).hasStackTraceContaining("reference");
    }

    @Test
    void areRefusedAsAWholeWithAllProblemsAtOnce() {
        var order = order(
                Kind.STRATEGIC_INDUSTRIES,
                "wrong",
                null,
                "code,title,include,keywords_needed\n1.1,网络,H04L*,N\n1.2,,H04*\n1.3,其他,I04L*,N\n,无,H04L*,N\n1.4,四,H04L*,perhaps\n");

        var refused = (Loading.Refused) loading.load(order, "tester");

        assertThat(refused.rows()).isEqualTo(1);
        assertThat(refused.problems())
                .extracting(Problem::row, Problem::column, Problem::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, Column.ROW, Fault.FIELDS),
                        org.assertj.core.groups.Tuple.tuple(4L, Column.INCLUDE, Fault.MALFORMED),
                        org.assertj.core.groups.Tuple.tuple(5L, Column.CODE, Fault.MISSING),
                        org.assertj.core.groups.Tuple.tuple(6L, Column.KEYWORDS_NEEDED, Fault.MALFORMED));
        assertThat(reference.edition(Kind.STRATEGIC_INDUSTRIES, "wrong")).isEmpty();
    }

    @Test
    void areTakenForTheDaysTheyAreValid() {
        loading.load(order(Kind.LOCARNO, "valid-15", DAY.plusYears(5), "code,title\n01,甲\n"), "tester");
        var later = new Order(
                Kind.LOCARNO,
                "valid-16",
                DAY.plusYears(1),
                null,
                List.of(new Order.Paper("l.csv", "code,title\n01,乙\n".getBytes(StandardCharsets.UTF_8))),
                false);
        loading.load(later, "tester");

        assertThat(reference
                        .inForce(Kind.LOCARNO, DAY.minusDays(1))
                        .orElseThrow()
                        .name())
                .isEqualTo("start-1");
        assertThat(reference.inForce(Kind.LOCARNO, DAY).orElseThrow().name()).isEqualTo("valid-15");
        assertThat(reference
                        .inForce(Kind.LOCARNO, DAY.plusYears(1))
                        .orElseThrow()
                        .name())
                .isEqualTo("valid-16");
    }

    @Test
    void areComparedOnOneListOfClasses() {
        var one = loaded(order(
                Kind.IPC_INDUSTRIES,
                "one",
                DAY.plusDays(1),
                "rule,code,title,include\n1,C35,专用,B62K*\n2,C36,汽车,B60K*\n"));
        var other = loaded(order(
                Kind.IPC_INDUSTRIES,
                "other",
                DAY.plusDays(1),
                "rule,code,title,include\n1,C37,运输,B62K*\n2,C36,汽车,B60K*\n"));

        var comparison = reference.compare(one, other, Map.of("B62K11/04", 12L, "B60K1/00", 5L, "H04L1/00", 7L));

        assertThat(comparison.moves())
                .containsExactly(new Comparison.Move("B62K11/04", 12, List.of("C35"), List.of("C37")));
        assertThat(comparison.records()).isEqualTo(12);
        assertThat(comparison.changes()).containsExactly(new Comparison.Change("1", "C35: B62K*", "C37: B62K*"));
    }

    @Test
    void keepPopulationsAsFacts() throws IOException {
        var paper = RealFile.paper("population/jiangmen_census.csv");
        var order = new Order(Kind.POPULATIONS, "census", LocalDate.of(2023, 1, 1), null, List.of(paper), false);
        assertThat(loading.load(order, "tester")).isInstanceOf(Loading.Loaded.class);

        var fact = reference
                .population("440700", "resident", LocalDate.of(2021, 6, 30))
                .orElseThrow();
        assertThat(fact.value()).isEqualByComparingTo("4798100");
        assertThat(fact.on()).isEqualTo(LocalDate.of(2020, 11, 1));
        assertThat(reference.population("440700", "resident", LocalDate.of(2009, 1, 1)))
                .isEmpty();
    }

    @Test
    void takeTheWholeIpcAndAnswerFromIt() throws IOException {
        var order = new Order(
                Kind.IPC,
                "2026.01",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 2),
                List.of(RealFile.paper("ipc_zh/ipc_zh_full.tsv"), RealFile.paper("ipc_zh/ipc_zh_supplement.tsv")),
                false);
        assertThat(loading.load(order, "tester"))
                .isInstanceOfSatisfying(
                        Loading.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(5));
        var good = new Order(order.kind(), order.name(), order.from(), order.to(), order.files(), true);

        var edition = loaded(good);

        assertThat(edition.refused()).isEqualTo(5);
        assertThat(edition.rows()).isEqualTo(77_251 - 5 + 9);
        var scheme = reference.scheme(edition);
        assertThat(scheme.path("b62k 11/04"))
                .extracting(Entry::code)
                .containsExactly("B", "B62", "B62K", "B62K11/00", "B62K11/04");
        assertThat(scheme.isUnder("B62K11/04", "B62")).isTrue();
        assertThat(scheme.isUnder("G06F17/30", "G06F")).as("by its spelling").isTrue();
        assertThat(scheme.has("H01L")).isFalse();
        assertThat(scheme.search("B62K11", 3)).extracting(Entry::code).contains("B62K11/00");
        assertThat(reference.attribution(LocalDate.of(2026, 1, 1)).state("G06F17/30"))
                .isEqualTo(new SymbolState.NotInEdition("G06F17/30", "2026.01", List.of()));
    }

    private Edition loaded(Order order) {
        return ((Loading.Loaded) loading.load(order, "tester")).edition();
    }
}
