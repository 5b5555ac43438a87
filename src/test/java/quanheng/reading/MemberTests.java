package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is on a body, however the list is laid out; `/` stands for a line break, `_` for a wide gap.
class MemberTests {
    private static String members(String list) {
        var text = "示例市知识产权工作方案\n一、工作目标\n完善制度。\n二、重点任务\n(一)加强保护。严格执法。\n附件\n示例市知识产权工作领导小组成员名单\n"
                + list.replace("/", "\n").replace("_", "　　").replace("|", "\t");
        return String.join(
                "、",
                new PlanReader()
                        .read(text).all(Member.class).stream()
                                .map(m -> m.role() + m.name() + "=" + m.post())
                                .toList());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '~', textBlock = """
            组　长_张志强_副市长/成　员_王　丽_市科技局局长      ~ 组长张志强=副市长、成员王丽=市科技局局长 ~ columns without colons
            组长/张志强 副市长/成员/王丽 市科技局局长            ~ 组长张志强=副市长、成员王丽=市科技局局长 ~ roles on lines of their own
            组长/张志强/副市长/成员/王丽/市科技局局长            ~ 组长张志强=副市长、成员王丽=市科技局局长 ~ a cell a line
            组 长:张志强(副市长)/成 员:王丽、李 明、欧阳明        ~ 组长张志强=副市长、成员王丽=、成员李明=、成员欧阳明= ~ names without posts
            姓名|职务|小组职务/张志强|副市长|组长/王丽|市科技局局长|成员 ~ 组长张志强=副市长、成员王丽=市科技局局长 ~ the role in the last column
            组内职务|姓名|职务/组长|张志强|副市长/成员|王丽|市科技局局长 ~ 组长张志强=副市长、成员王丽=市科技局局长 ~ the role in the first column
            组长:副市长 张志强/成员:市科技局局长 王丽            ~ 组长张志强=副市长、成员王丽=市科技局局长 ~ posts before names
            总召集人:张志强 副市长/召集人:王丽 市科技局局长      ~ 总召集人张志强=副市长、召集人王丽=市科技局局长 ~ conveners
            主任:张志强(副市长)/秘书长:张志强(兼)                ~ 主任张志强=副市长、秘书长张志强=副市长 ~ 兼 repeats a post
            成 员:张志强 副市长_王 丽 市科技局局长               ~ 成员张志强=副市长、成员王丽=市科技局局长 ~ two columns of people
            组长由副市长张志强同志担任。                          ~ 组长张志强=副市长 ~ a sentence
            组长:分管副市长/成员:市科技局、市财政局分管负责同志  ~ '' ~ posts without people
            一、组长/张志强 副市长/二、成员/1.王丽 市科技局局长  ~ 组长张志强=副市长、成员王丽=市科技局局长 ~ numbered
            """)
    void readsEveryLayout(String list, String expected, String reason) {
        assertThat(members(list)).as(reason).isEqualTo(expected);
    }

    @Test
    void knowsTheHeadOfTheOfficeAmongTheMembers() {
        assertThat(members("组长:张志强 副市长/成员:王丽 市科技局局长/领导小组办公室设在市科技局,由王丽同志任办公室主任。"))
                .endsWith("办公室主任王丽=市科技局局长");
    }
}
