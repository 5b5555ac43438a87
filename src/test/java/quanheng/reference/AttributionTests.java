package quanheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.reference.Answer.Certainty;

class AttributionTests {
    static Edition edition(Kind kind) {
        var day = LocalDate.of(2021, 1, 1);
        return new Edition(1, kind, "made", day, null, "", 1, 0, "", "system", Instant.EPOCH);
    }

    static Attribution attribution(Map<Kind, Content> contents) {
        var rules = new EnumMap<Kind, Concordance>(Kind.class);
        var trees = new EnumMap<Kind, Scheme>(Kind.class);
        var successors = new TreeMap<String, List<String>>();
        contents.forEach((kind, content) -> {
            assertThat(content.rows()).isPositive();
            if (kind.isConcordance()) {
                rules.put(kind, new Concordance(edition(kind), content.rules()));
            } else if (kind.isTree()) {
                trees.put(kind, new Scheme(edition(kind), content.entries()));
            }
            content.successors().forEach(row -> successors.put(row.symbol(), row.symbols()));
        });
        return new Attribution(rules, trees, successors);
    }

    static Content read(Kind kind, Order.Paper... files) {
        return ContentReader.read(kind, StartingSet.entries(kind), List.of(files));
    }

    private static Content made(Kind kind, String text) {
        return read(kind, new Order.Paper("made.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0} with \"{1}\" gives {2}, because {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        H04L12/24 | -             | 1.1 CERTAIN              | rule 1 needs no keywords
        H04L12/28 | -             | -                        | rule 1 leaves it out
        G06N3/02  | -             | 1.5 KEYWORDS_NEEDED      | rule 2 needs keywords and none are told
        G06N3/02  | 一种神经网络芯片  | 1.5 BY_KEYWORDS          | one of its keywords is there
        G06N3/02  | A Neural chip NET | 1.5 BY_KEYWORDS      | both joined words are there, in any letters
        G06N3/02  | 一种灯          | 1.5 KEYWORDS_NEEDED      | none of its keywords is there
        H04W4/00  | -             | 1.1 KEYWORDS_NEEDED; 1.5 CERTAIN | two industries, each by its best rule
        b62k11/04 | -             | 5.1 CERTAIN              | any spelling will do
        C01G23/04 | -             | -                        | no rule means it
        """)
    void followsTheRules(String symbol, String words, String answers, String because) {
        var attribution = attribution(Map.of(Kind.STRATEGIC_INDUSTRIES, made(Kind.STRATEGIC_INDUSTRIES, """
                rule,code,title,include,exclude,keywords_needed,keywords
                1,1.1,网络,H04L*,H04L12/28,N,
                2,1.5,智能,G06N3/*,,Y,神经网络;neural+net
                3,1.1,网络,H04W*,,Y,
                4,1.5,智能,H04W4/*,,N,
                5,1.5,智能,H04W*,,Y,
                6,5.1,整车,B62K*,,N,
                """)));

        var found = attribution.of(List.of(symbol), words == null ? "" : words).stream()
                .map(answer -> answer.code() + " " + answer.certainty())
                .collect(Collectors.joining("; "));

        assertThat(found).as(because).isEqualTo(answers == null ? "" : answers);
    }

    @Test
    void namesTheRuleThatDecides() {
        var attribution = attribution(Map.of(Kind.STRATEGIC_INDUSTRIES, made(Kind.STRATEGIC_INDUSTRIES, """
                rule,code,title,include,keywords_needed
                7,1.1,网络,H04L*,Y
                8,1.1,网络,H04L12/*,N
                9,1.1,网络,H04L12/24,N
                """)));

        assertThat(attribution.answers(Kind.STRATEGIC_INDUSTRIES, "H04L12/24"))
                .containsExactly(new Answer(
                        Kind.STRATEGIC_INDUSTRIES,
                        "made",
                        "1.1",
                        Certainty.CERTAIN,
                        List.of("8", "9"),
                        "H04L12/24",
                        ""));
    }

    @Test
    void resolvesAbolishedSymbolsOrReportsThem() {
        var ipc = "code,title,status\nF24S10/00,太阳能集热器,\nF24J,其他热量,abolished\nG06F9/44,程序,\n";
        var attribution = attribution(Map.of(
                Kind.IPC, made(Kind.IPC, ipc),
                Kind.IPC_SUCCESSORS, made(Kind.IPC_SUCCESSORS, "code,successors\nF24J2/04,F24S10/00; F24S20/00\n"),
                Kind.TECHNOLOGY_FIELDS, made(Kind.TECHNOLOGY_FIELDS, "code,include\n30,F24S*\n")));

        assertThat(attribution.state("F24J2/04"))
                .isEqualTo(new SymbolState.NotInEdition("F24J2/04", "made", List.of("F24S10/00", "F24S20/00")));
        assertThat(attribution.state("F24J2/46"))
                .isEqualTo(new SymbolState.NotInEdition("F24J2/46", "made", List.of()));
        assertThat(attribution.state("F24J")).isInstanceOf(SymbolState.NotInEdition.class);
        assertThat(attribution.state("g06f 9/44")).isEqualTo(new SymbolState.Current("G06F9/44"));
        assertThat(attribution.state("XX")).isEqualTo(new SymbolState.Malformed("XX"));
        assertThat(attribution
                        .answers(Kind.TECHNOLOGY_FIELDS, "f24j 2/04")
                        .getFirst()
                        .through())
                .isEqualTo("F24S10/00");
        assertThat(attribution.field("F24J2/04")).isEqualTo(30);
        assertThat(attribution.field("F24J2/46")).isZero();
    }

    @Test
    void givesHeadingsOfMarksAndDesigns() {
        var attribution = attribution(Map.of(
                Kind.NICE,
                        new Content(
                                1,
                                StartingSet.entries(Kind.NICE),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                Kind.LOCARNO,
                        new Content(
                                1,
                                StartingSet.entries(Kind.LOCARNO),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));

        assertThat(attribution.of(List.of("43", "2501", "0101.010039"), ""))
                .extracting(Answer::code)
                .containsExactly("43", "25", "1");
        assertThat(attribution.of(List.of("06-01"), ""))
                .extracting(Answer::code)
                .containsExactly("06");
    }

    @Test
    void reportsCoverageAndConflicts() {
        var attribution = attribution(Map.of(Kind.IPC_INDUSTRIES, made(Kind.IPC_INDUSTRIES, """
                rule,code,title,include,keywords_needed
                1,C35,专用设备,B62K*,N
                2,C37,运输设备,B62K11/*,N
                3,C36,汽车,B60K*,Y
                """)));
        var records = Map.of("B62K11/04", 5L, "B62K1/00", 2L, "B60K1/00", 3L, "H04L1/00", 7L, "G06F1/00", 9L, "", 4L);

        var coverage = Coverage.of(attribution, Kind.IPC_INDUSTRIES, records);

        assertThat(coverage)
                .isEqualTo(new Coverage(
                        30,
                        7,
                        3,
                        5,
                        16,
                        4,
                        List.of(
                                new Coverage.Line("G06F1/00", 9, List.of()),
                                new Coverage.Line("H04L1/00", 7, List.of())),
                        List.of(new Coverage.Line("B62K11/04", 5, List.of("C35", "C37")))));
    }

    @Test
    void findsByCodeAndByWords() {
        var scheme = new Scheme(edition(Kind.IPC), made(Kind.IPC, """
                code,title,title_en
                B62,车辆,Vehicles
                B62K,自行车,Cycles
                B62K11/00,摩托车,Motorcycles
                B62K11/04,发动机在两轮之间,Engine between the wheels
                """).entries());

        assertThat(scheme.search("b62k 11/04", 5)).extracting(Entry::code).containsExactly("B62K11/04");
        assertThat(scheme.search("B62K", 5)).extracting(Entry::code).containsExactly("B62K", "B62K11/00", "B62K11/04");
        assertThat(scheme.search("engine wheels", 5)).extracting(Entry::code).containsExactly("B62K11/04");
        assertThat(scheme.search("摩托", 5)).extracting(Entry::code).containsExactly("B62K11/00");
        assertThat(scheme.search(" ", 5)).isEmpty();
    }
}
