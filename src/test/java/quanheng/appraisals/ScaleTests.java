package quanheng.appraisals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {
    @ParameterizedTest(name = "{0} of {1} is {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        /200                  | 50    | 25      | even up to 200
        /200                  | 260   | 100     | never more than all
        /3                    | 1     | 33.3333 | four decimals, half up
        /100                  | -5    | 0       | never less than nothing
        >=95:100 >=90:80      | 95    | 100     | the bound itself reaches
        >=95:100 >=90:80      | 94.99 | 80      | the next band
        >=95:100 >=90:80      | 89.9  | 0       | no band
        <=30:100 <=60:50      | 30    | 100     | fewer days are better
        <=30:100 <=60:50      | 31    | 50      | the next band
        <=30:100 <=60:50      | 61    | 0       | no band
        """)
    void turnsValuesIntoShares(String scale, BigDecimal value, BigDecimal percent, String because) {
        assertThat(Scale.parse(scale).orElseThrow().share(value).percent())
                .as(because)
                .isEqualByComparingTo(percent);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        /0                | nothing is full at nothing
        90:100            | a band has a sign
        >=90:100 <=60:50  | both ways at once
        >=80:80 >=90:100  | the highest band comes first
        <=60:50 <=30:100  | the lowest band comes first
        >=90:101          | more than all
        as much as you can| words
        """)
    void refusesWhatIsNoScale(String scale, String because) {
        assertThat(Scale.parse(scale)).as(because).isEmpty();
    }
}
