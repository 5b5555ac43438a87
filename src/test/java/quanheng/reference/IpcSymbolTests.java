package quanheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpcSymbolTests {
    @ParameterizedTest(name = "{0} is {1}, because {2}")
    @CsvSource(delimiter = '|', textBlock = """
        B62K11/04                 | B62K11/04   | it is so already
        B62K 11/04 (2006.01)I     | B62K11/04   | the version and the kind follow
        b62k 11/04                | B62K11/04   | small letters are the same
        B62K0011040000            | B62K11/04   | ST.8 packs the group in four digits and the subgroup in six
        G06F0009445000            | G06F9/445   | a subgroup of three digits in ST.8
        A61K0031000000            | A61K31/00   | a main group in ST.8
        B62K  11/04        20060101AFI20060101BHCN | B62K11/04 | the long form of ST.8
        Int. Cl. B62K 11/04       | B62K11/04   | the label of printed documents
        Int.Cl.7: H04L 29/06      | H04L29/06   | the seventh edition had its number
        IPC: H04L29/06            | H04L29/06   | a label of lists
        Ｈ０４Ｌ２９／０６             | H04L29/06   | wide characters
        H04L-029/06               | H04L29/06   | hyphen and leading zero
        A61K  9/20, A61K 31/00    | A61K9/20    | the first of a list
        C08                       | C08         | a class
        h                         | H           | a section
        G06F17/30                 | G06F17/30   | abolished symbols are written alike
        I01B1/00                  |             | there is no section I
        B62K1104                  |             | where the group ends cannot be told
        B62K 11                   |             | a group without its stroke
        B62K0/04                  |             | there is no group 0
        06-01                     |             | this is Locarno
        not a symbol              |             | these are words
        """)
    void isReadInAnySpelling(String written, String symbol, String because) {
        assertThat(IpcSymbol.of(written).map(IpcSymbol::text).orElse(null))
                .as(because)
                .isEqualTo(symbol);
    }

    @Test
    void knowsWhatLiesAboveByItsSpelling() {
        assertThat(new IpcSymbol("B62K11/04").ancestors()).isEqualTo(List.of("B62K11/00", "B62K", "B62", "B"));
        assertThat(new IpcSymbol("B62K11/00").ancestors()).isEqualTo(List.of("B62K", "B62", "B"));
        assertThat(new IpcSymbol("B").ancestors()).isEmpty();
        assertThat(new IpcSymbol("B62K11/04").isUnder(new IpcSymbol("B62K"))).isTrue();
        assertThat(new IpcSymbol("B62K11/04").isUnder(new IpcSymbol("B62K11/04")))
                .isTrue();
        assertThat(new IpcSymbol("B62K11/04").isUnder(new IpcSymbol("B62K1/00")))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} means {1}: {2}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
        C08*        | C08L1/02    | true  | the class and all in it
        C08*        | C07C1/00    | false | another class
        H04N        | H04N5/00    | true  | a subclass alone means all in it
        H04N   3/%  | H04N3/27    | true  | spaces and percent signs of the real table
        H04N   3/%  | H04N31/00   | false | group 3 is not group 31
        G06F1/*     | G06F1/16    | true  | the group and all in it
        G06F1/*     | G06F11/00   | false | group 1 is not group 11
        G06F9/44    | G06F9/44    | true  | the symbol itself
        G06F9/44    | G06F9/445   | false | a symbol without a star is only itself
        G06F9/44*   | G06F9/445   | true  | all symbols that begin so
        G06F15/00   | G06F15/16   | false | a main group without a star is only itself
        """)
    void isMeantByPatterns(String pattern, String symbol, boolean meant, String because) {
        assertThat(IpcPattern.of(pattern).orElseThrow().matches(symbol))
                .as(because)
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"H04N3*", "H04N/", "X01B*", "H04N 3", "*", "H04N3/0*0"})
    void isNotMeantByWhatIsNoPattern(String pattern) {
        assertThat(IpcPattern.of(pattern)).isEmpty();
    }
}
