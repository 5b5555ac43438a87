package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {
    @ParameterizedTest(name = "{0} {1} is {2} {3}: {4}")
    @CsvFileSource(resources = "numbers.csv", numLinesToSkip = 1)
    void readsTheNumberOfARight(Category category, String printed, String number, String spellings, String because) {
        var read = Numbers.read(category, printed);

        if (number == null) {
            assertThat(read).as(because).isEqualTo(new NumberRead.Unreadable(printed));
            return;
        }
        assertThat(read).as(because).isInstanceOfSatisfying(NumberRead.Read.class, each -> {
            assertThat(each.number()).isEqualTo(number);
            assertThat(said(each)).isEqualTo(spellings);
        });
    }

    @ParameterizedTest(name = "{0} is {1} {2}: {3}")
    @CsvSource(textBlock = """
        CN102337122A,     CN102337122A,   '',           nine digits since 2007
        cn 102337122 b,   CN102337122B,   'SPACES CASE', in any spelling
        CN1234567C,       CN1234567C,     '',           seven digits before
        CN85100312A,      CN85100312A,    '',           eight digits like the application before 1989
        CN201234567U,     CN201234567U,   '',           a utility model
        CN301234567S,     CN301234567S,   '',           a design
        CN2123456Y,       CN2123456Y,     '',           a utility model of former times
        CN109876543B8,    CN109876543B8,  '',           a corrected document
        CN109876543,      CN109876543,    KIND_MISSING, the kind is not told
        CN201234567A,     CN201234567A,   UNUSUAL,      a utility model with the kind of an invention
        WO2020/123456A1,  WO2020123456A1, '',           an international publication
        WO 99/12345,      WO1999012345,   SPACES,       of former times
        US08930553B2,     US8930553B2,    '',           zeros do not count
        USD435854S1,      USD435854S1,    '',           a design of the United States
        EP 1 234 567 A1,  EP1234567A1,    SPACES,       spaces do not count
        CN12A,            ,               '',           too short
        江门,              ,               '',           words are no number
        """)
    void readsTheNumberOfADocument(String printed, String number, String spellings, String because) {
        var read = Numbers.publication(printed);

        if (number == null) {
            assertThat(read).as(because).isInstanceOf(NumberRead.Unreadable.class);
            return;
        }
        assertThat(read).as(because).isInstanceOfSatisfying(NumberRead.Read.class, each -> {
            assertThat(each.number()).isEqualTo(number);
            assertThat(said(each)).isEqualTo(spellings);
        });
    }

    private static @Nullable String number(NumberRead read) {
        return switch (read) {
            case NumberRead.Read found -> found.number();
            case NumberRead.Unreadable none -> null;
        };
    }

    private static String said(NumberRead.Read read) {
        return read.spellings().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
        PCT/CN2020/123456,  PCT/CN2020/123456
        PCTCN2020123456,    PCT/CN2020/123456
        PCT/CN99/00123,     PCT/CN1999/000123
        pct/cn2003/00123,   PCT/CN2003/000123
        PCT/2020/123456,
        """)
    void readsInternationalApplications(String printed, String number) {
        assertThat(Numbers.international(printed))
                .isInstanceOf(number == null ? NumberRead.Unreadable.class : NumberRead.Read.class)
                .extracting(NumbersTests::number)
                .isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} in class {1} is {2}")
    @CsvSource(textBlock = """
        19708633,      43,      19708633/43
        19708633,      第05类,   19708633/5
        １９７０８６３３, 43,     19708633/43
        19708633,      46,
        19708633,      '',
        '',            43,
        """)
    void putsAMarkAndItsClassTogether(String printed, String niceClass, String number) {
        assertThat(Numbers.mark(printed, niceClass))
                .extracting(NumbersTests::number)
                .isEqualTo(number);
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource(textBlock = """
        zl201110307939.9,   APPLICATION INVENTION 201110307939.9
        201110307939,       APPLICATION INVENTION 201110307939.9
        cn102337122a,       PUBLICATION INVENTION CN102337122A
        102337122A,         PUBLICATION INVENTION CN102337122A; REGISTRATION TRADEMARK 102337122A
        19708633,           REGISTRATION TRADEMARK 19708633
        94107432,           APPLICATION INVENTION 94107432.3; REGISTRATION TRADEMARK 94107432
        PCT/CN2020/123456,  INTERNATIONAL_APPLICATION null PCT/CN2020/123456
        WO2020/123456A1,    INTERNATIONAL_PUBLICATION null WO2020123456A1
        US8930553B2,        FOREIGN_PUBLICATION null US8930553B2
        2019sr0123456,      REGISTRATION SOFTWARE 2019SR0123456
        AGI00122,           REGISTRATION GEOGRAPHICAL_INDICATION AGI00122
        91350200776049653a, CREDIT_CODE null 91350200776049653A
        石墨烯,              ''
        LED,                ''
        """)
    void recognisesWhatSomeWordsMayBe(String words, String candidates) {
        assertThat(Numbers.recognise(words).stream()
                        .map(each -> each.kind() + " " + each.category() + " " + each.number())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(candidates);
    }

    @Test
    void tellsCategoryAndYear() {
        assertThat(Numbers.categoryOf("201220499478.X")).isEqualTo(Category.UTILITY_MODEL);
        assertThat(Numbers.yearOf("201220499478.X")).isEqualTo(2012);
        assertThat(Numbers.yearOf("94107432.3")).isEqualTo(1994);
        assertThat(Numbers.yearOf("00242753.2")).isEqualTo(2000);
        assertThat(Numbers.categoryOf("19708633/43")).isNull();
    }

    @Test
    void agreesWithRealNumbers() throws IOException {
        var file = Path.of("../shared/data/cn_appno/cn_application_number_vectors.csv");
        assumeTrue(Files.exists(file), "skipped: the list of real numbers " + file + " is not there");

        var lines = Files.readAllLines(file);

        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            var fields = line.split(",", 3);
            var isRight = Numbers.read(Category.INVENTION, fields[0]) instanceof NumberRead.Read read
                    && !read.spellings().contains(Spelling.CHECK_WRONG);
            assertThat(isRight).isEqualTo(fields[1].equals("Y"));
        });
    }
}
