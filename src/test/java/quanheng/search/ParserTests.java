package quanheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/// How questions are understood, and what is said of those that are not.
class ParserTests {
    private static final Vocabulary WORDS = new Vocabulary();

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            荧光粉                        | any text contains “荧光粉”                                  | a word
            螢光粉                        | any text contains “荧光粉”                                  | Traditional is folded
            荧光粉 灯                     | any text contains “荧光粉” and any text contains “灯”       | side by side is AND
            灯 OR 粉 茶                   | any text contains “灯” or (any text contains “粉” and any text contains “茶”) | AND binds closer
            灯 或 粉                      | any text contains “灯” or any text contains “粉”            | Chinese operator
            灯 且 非 粉                   | any text contains “灯” and not (any text contains “粉”)     | two operators
            -粉                           | not (any text contains “粉”)                                | minus
            A-B                           | any text contains “A-B”                                     | a hyphen is no minus
            \"与 灯\"                     | any text contains “与 灯”                                   | quoted operators are words
            applicant:科恒                | applicant contains “科恒”                                    | English field
            申请人：科恒                  | applicant contains “科恒”                                    | full-width colon
            申請人:科恆                   | applicant contains “科恒”                                    | Traditional field
            申请人：（科恒 或 五邑）      | applicant contains “科恒” or applicant contains “五邑”        | field before brackets
            ipc:c09k 11/59                | class is c09k and any text contains “11/59”                 | a blank ends a value
            ipc:\"C09K 11/59\"            | class is C09K 11/59                                          | unless quoted
            loud*                         | any text has a word beginning with “loud”                   | star
            荧光*                         | any text contains “荧光”                                    | Chinese needs no star
            number:CN1023*                | number beginning with CN1023*                                | star of a number
            filed:2013..2016              | filed from 2013-01-01 to 2016-12-31                          | years
            申请日:2013年至2016年5月      | filed from 2013-01-01 to 2016-05-31                          | Chinese days
            filed:>=2013-02               | filed not before 2013-02-01                                  | from
            granted:<2016                 | granted not after 2015-12-31                                 | before
            published:2015-03-07          | published from 2015-03-07 to 2015-03-07                      | a day
            state:有效                    | legal state on 2024-12-31 is 有效                            | today
            state:有效 on:2020            | legal state on 2020-12-31 is 有效                            | another day
            state:lapsed@2019-06-30       | legal state on 2019-06-30 is lapsed                          | its own day
            title:AND                     | title contains “AND”                                         | an operator right behind is a value
            region:江门                   | region is 江门                                               | by name
            类别:外观设计                 | category is 外观设计                                         | by word
            kind:utility-model            | category is utility-model                                    | by name
            \"\"                          | all rights                                                   | nothing
            *                             | all rights                                                   | star alone
            """)
    void understands(String question, String said, String because) {
        assertThat(said(question.equals("\"\"") ? "" : question)).as(because).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0} gives {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            applcant:科恒          | UNKNOWN_FIELD@0                    | a slip
            a applicant:           | NO_VALUE@2                         | nothing behind
            申请人： AND 灯        | NO_VALUE@0                         | an operator is no value
            (灯 粉                 | NOT_CLOSED@0                       | bracket open
            灯) 粉                 | NOT_OPENED@1                       | bracket closed
            灯 \"粉                | OPEN_QUOTATION@2                   | quotation open
            AND 灯                 | NOTHING_JOINED@0                   | nothing before
            灯 OR                  | NOTHING_JOINED@2                   | nothing behind
            灯 OR OR 粉            | NOTHING_JOINED@2                   | twice
            灯 NOT                 | NOTHING_JOINED@2                   | nothing to leave out
            filed:gestern          | NOT_A_DAY@6                        | not a day
            filed:2013-13          | NOT_A_DAY@6                        | no such month
            filed:2013-02-30       | NOT_A_DAY@6                        | no such day
            filed:..               | NOT_A_DAY@6                        | no end at all
            filed:2016..2013       | BACKWARDS@6                        | backwards
            state:kaputt           | UNKNOWN_STATE@6                    | no such state
            state:有效@nie         | NOT_A_DAY@9                        | not a day
            category:auto          | UNKNOWN_CATEGORY@9                 | no such category
            variety:auto           | UNKNOWN_VARIETY@8                  | no such variety
            region:亚特兰蒂斯      | UNKNOWN_REGION@7                   | no such region
            ipc:ZZZ                | NOT_A_CLASS@4                      | not a class
            nice:C09K              | NOT_A_CLASS@5                      | of another scheme
            number:abc             | NOT_A_NUMBER@7                     | without digits
            ，。                   | NO_WORDS@0                         | only signs
            灯粉led*               | STAR_BEHIND_PHRASE@0               | several words
            on:2020 on:2021        | TWO_DAYS@11                        | two days
            state:x filed:y (a     | UNKNOWN_STATE@6,NOT_A_DAY@14,NOT_CLOSED@16 | all at once
            """)
    void saysWhatIsWrong(String question, String faults, String because) {
        assertThat(faults(question)).as(because).isEqualTo(faults);
    }

    @Test
    void refusesWhatIsTooLongOrTooDeep() {
        assertThat(faults("灯".repeat(2001))).isEqualTo("TOO_LONG@0");
        assertThat(faults("(".repeat(60) + "灯" + ")".repeat(60))).startsWith("TOO_DEEP@");
        assertThat(faults("NOT ".repeat(400) + "灯")).startsWith("TOO_DEEP@");
    }

    @Test
    void answersAnyLineAtAll() {
        var signs = "灯 \"()（）：:*-@.,AND OR NOT filed state 2013 .. > < = ZL \u3000「";
        var random = new java.util.SplittableRandom(5);
        for (var round = 0; round < 5000; round++) {
            var question = new StringBuilder();
            for (var length = random.nextInt(20); length > 0; length--) {
                var from = random.nextInt(signs.length());
                question.append(signs, from, Math.min(signs.length(), from + 1 + random.nextInt(4)));
            }
            assertThat(Parser.read(question.toString(), WORDS, ParserTests::codes))
                    .isNotNull();
        }
    }

    private static String said(String question) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/search");
        messages.setDefaultEncoding("UTF-8");
        var understood = (Understanding.Understood) Parser.read(question, WORDS, ParserTests::codes);
        var on = understood.on() == null ? LocalDate.of(2024, 12, 31) : understood.on();
        return new PlainWords(messages, Locale.ENGLISH, on).of(understood.query());
    }

    private static String faults(String question) {
        var read = Parser.read(question, WORDS, ParserTests::codes);
        return read instanceof Understanding.Misunderstood wrong
                ? wrong.faults().stream()
                        .map(fault -> fault.kind() + "@" + fault.at())
                        .collect(Collectors.joining(","))
                : "understood";
    }

    private static Set<String> codes(String words) {
        return words.equals("江门") ? Set.of("440700") : Set.of();
    }
}
