package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.reading.Span;

class NamedBodiesTests {
    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(textBlock = """
            '由市教育局[每年举办宣讲活动4场以上]。',                市教育局+,                  before the words
            '[每年安排资金不少于1000万元]，由市财政局负责。',         市财政局+,                  after the words
            '由市委宣传部、市教育局[每年举办活动2场]。',             市委宣传部+ 市教育局+,        two in the lead
            '由市财政局会同市市场监管局[每年开展检查1次]。',          市财政局+ 市市场监管局-,      done together
            '由市市场监管局<市知识产权局>[每年培训200人]。',         市市场监管局<市知识产权局>+,  one body of two names
            '由市科技局负责。[每年新增企业10家]。',                '',                        another sentence
            '满意度由86分提高至[92分]。',                         '',                        from a number
            '由各级政府牵头，[每年举办活动2场]。',                 '',                        nobody in particular
            '由有关部门[每年举办活动2场]。',                      '',                        nobody in particular
            '由市教育局办案，由市公安局[每年开展行动2次]。',          市公安局+,                  the nearest
            """)
    void findsWhoTheSentenceNames(String sentence, String wanted, String because) {
        var source = sentence.replaceAll("[\\[\\]]", "");
        var words = new Span(sentence.indexOf('['), sentence.indexOf(']') - 1);

        assertThat(NamedBodies.around(words, source).stream()
                        .map(owner -> owner.name() + (owner.lead() ? "+" : "-"))
                        .collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            某市试点工作领导小组, '领导小组办公\n室设在市科技局', 某市试点工作领导小组办公室, its office is printed
            某市试点工作领导小组, '成立领导小组',              某市试点工作领导小组,       it has no office
            """)
    void letsTheOfficeStandInForTheGroup(String group, String source, String wanted, String because) {
        assertThat(NamedBodies.officeOf(group, source)).as(because).isEqualTo(wanted);
    }
}
