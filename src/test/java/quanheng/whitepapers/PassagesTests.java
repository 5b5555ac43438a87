package quanheng.whitepapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.whitepapers.Passage.Piece;

/// What people write into a white paper, and which numbers of it nothing stands behind.
class PassagesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至2025年末                              | -      | a year is no figure
            2023—2025年增长明显                       | -      | a span of years
            2025年12月31日                            | -      | a day
            云府发〔2025〕12号                        | -      | the number of a document
            落实第3章要求                             | -      | an ordinal
            授权{invention-grants}件                  | -      | counted by the office
            '达到{=12.3亿元|统计公报第8页}'           | -      | stated by others, with where
            授权128件                                 | 128    | typed
            同比增长12.5%                             | 12.5%  | typed, a share
            产值1,234.5亿元                           | 1,234.5 | typed, with a comma
            增长１２%                                 | １２%  | typed in wide digits
            2025年授权128件                           | 128    | the year is not it
            """)
    void aTypedNumberWithoutSourceIsTold(String words, String typed, String reason) {
        var told = read(words).remarks().stream()
                .filter(remark -> remark.what() == Remark.What.TYPED)
                .map(Remark::words)
                .toList();

        assertThat(told).as(reason).isEqualTo(typed.equals("-") ? List.of() : List.of(typed));
    }

    @Test
    void aLineIsAParagraphATableOrAChart() {
        var read = read("全年{a-b@2024-12-31}件，{c}件。\n\n{table a-b c}\n{chart c}\n");

        assertThat(read.remarks()).isEmpty();
        assertThat(read.passages())
                .containsExactly(
                        new Passage.Words(List.of(
                                new Piece.Text("全年"),
                                new Piece.Counted("a-b", java.time.LocalDate.of(2024, 12, 31)),
                                new Piece.Text("件，"),
                                new Piece.Counted("c", null),
                                new Piece.Text("件。"))),
                        new Passage.Table(List.of("a-b", "c")),
                        new Passage.Chart("c"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {A b}            | {A b}          | no id
            {a@2024-02-30}   | {a@2024-02-30} | no such day
            {=12}            | {=12}          | a number without its source
            授权{a件         | {              | never closed
            """)
    void whatCannotBeReadIsToldAndStays(String words, String told, String reason) {
        assertThat(read(words).remarks()).as(reason).contains(new Remark(Remark.What.UNREADABLE, "一", told));
    }

    @Test
    void anEmptySectionIsTold() {
        assertThat(read(" \n ").remarks()).containsExactly(new Remark(Remark.What.EMPTY, "一", ""));
    }

    private static Passages.Read read(String body) {
        return Passages.of(new Section(UUID.randomUUID(), 1, "一", body, 1, "x", Instant.EPOCH));
    }
}
