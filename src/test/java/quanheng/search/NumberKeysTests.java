package quanheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number is found in whatever way it is written.
class NumberKeysTests {
    @ParameterizedTest(name = "{0} is found as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            201110307939.9              | 201110307939.9         | as it stands
            201110307939.9              | ZL 2011 1 0307939.9    | as on a certificate
            201110307939.9              | CN201110307939         | office before, check character left out
            201110307939.9              | 2011103079399          | without the point
            201110307939.9              | ２０１１１０３０７９３９．９ | full width
            201110307939.9              | zl201110307939.9       | small letters
            95111238.5                  | ZL95111238.5           | eight digits
            95111238.5                  | CN95111238             | eight digits without check character
            201430111111.X              | 201430111111.x         | X as check character
            CN102337122A                | CN 102337122 A         | publication
            CN102337122A                | 102337122              | publication by its digits
            CN102337122A                | CN102337122            | publication without its kind
            19708633/43                 | 19708633               | a mark in all classes
            19708633/43                 | 第19708633号           | a mark in words
            19708633/43                 | 19708633/43            | a mark in one class
            国作登字-2020-A-01234567    | 2020-A-01234567        | a work without the words
            国作登字-2020-A-01234567    | 国作登字-2020-A-01234567 | a work
            软著登字第1234567号         | 1234567                | software
            G1094531                    | g1094531               | an international mark
            """)
    void meet(String number, String written, String because) {
        assertThat(NumberKeys.of(number)).as(because).contains(NumberKeys.asked(written));
    }

    @ParameterizedTest(name = "{0} is not found as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            201110307939.9              | 201110307938           | another one
            201110307939.9              | 201110307939.8         | a wrong check character
            19708633/43                 | 19708633/42            | another class
            CN102337122A                | CN102337122B           | another document
            """)
    void areToldApart(String number, String written, String because) {
        assertThat(NumberKeys.of(number)).as(because).doesNotContain(NumberKeys.asked(written));
    }
}
