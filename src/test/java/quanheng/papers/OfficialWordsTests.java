package quanheng.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days and sums in words.
class OfficialWordsTests {
    @ParameterizedTest
    @CsvSource({
        "0,          零元整,                     nothing",
        "0.05,       伍分,                       fen alone",
        "0.50,       伍角整,                     jiao alone",
        "1,          壹元整,                     whole",
        "10,         壹拾元整,                   tens",
        "105,        壹佰零伍元整,               a gap within",
        "1200.05,    壹仟贰佰元零伍分,           no jiao before fen",
        "12345.60,   壹万贰仟叁佰肆拾伍元陆角整, no fen",
        "50000,      伍万元整,                   a myriad",
        "10001,      壹万零壹元整,               a gap across the myriad",
        "100001000,  壹亿零壹仟元整,             an empty myriad",
        "1000010000, 壹拾亿零壹万元整,           a gap above the myriad",
        "1000000000000, 壹万亿元整,              a myriad of yi",
        "1000500000000, 壹万零伍亿元整,          a gap among the yi"
    })
    void writesSumsInCapitals(BigDecimal yuan, String words, String reason) {
        assertThat(OfficialWords.capitals(yuan)).as(reason).isEqualTo(words);
    }

    @Test
    void writesSumsInFiguresAndCapitals() {
        assertThat(OfficialWords.say(new BigDecimal("12345.6"), "money")).isEqualTo("12,345.60元（大写：人民币壹万贰仟叁佰肆拾伍元陆角整）");
        assertThat(OfficialWords.say(50000, "money")).isEqualTo("50,000元（大写：人民币伍万元整）");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 二〇二六年十一月二十二日, 2026年11月22日",
        "2030-10-10, 二〇三〇年十月十日, 2030年10月10日",
        "2009-01-31, 二〇〇九年一月三十一日, 2009年1月31日",
        "2026-12-20, 二〇二六年十二月二十日, 2026年12月20日"
    })
    void writesDays(LocalDate day, String upper, String usual) {
        assertThat(OfficialWords.say(day, "upper")).isEqualTo(upper);
        assertThat(OfficialWords.say(day, "")).isEqualTo(usual);
    }

    @Test
    void writesMomentsAndLists() {
        assertThat(OfficialWords.say(LocalDateTime.of(2026, 4, 6, 9, 30), "")).isEqualTo("2026年4月6日9时30分");
        assertThat(OfficialWords.say(LocalDateTime.of(2026, 4, 6, 15, 0), "")).isEqualTo("2026年4月6日15时");
        assertThat(OfficialWords.say(List.of("甲", "乙"), "")).isEqualTo("甲、乙");
    }

    @Test
    void refusesWhatIsNoSum() {
        assertThatThrownBy(() -> OfficialWords.say(new BigDecimal("-1"), "money"))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> OfficialWords.say(new BigDecimal("0.001"), "money"))
                .hasMessageContaining("0.001");
        assertThatThrownBy(() -> OfficialWords.say("x", "money")).hasMessageContaining("x");
    }

    @Test
    void takesTheStopOffATextWithinASentence() {
        assertThat(OfficialWords.say("材料不全；", "clause")).isEqualTo("材料不全");
        assertThat(OfficialWords.say("共3.5件。 ", "clause")).isEqualTo("共3.5件");
    }
}
