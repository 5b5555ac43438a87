package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTests {
    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        500                                  | 500   | a bare number is in 10,000 yuan
        500 万元                             | 500   | with its unit
        12.9                                 | 12    | the part below a whole is dropped
        登记号:Y1 出质人:甲 金额:100万元       | 100   | named among other words
        债权数额：人民币1,200万元             | 1200  | with the currency and a comma
        融资额:2亿元                         | 20000 | in hundreds of millions
        金额：1500000元                      | 150   | in yuan
        登记号:Y2024980075493                | -1    | a number of another kind is no amount
        ''                                   | -1    | nothing
        99999999999                          | -1    | more than can be
        """)
    void areReadAsSourcesPrintThem(String text, int amount, String because) {
        assertThat(Amount.tenThousandYuan(text).orElse(-1)).as(because).isEqualTo(amount);
    }
}
