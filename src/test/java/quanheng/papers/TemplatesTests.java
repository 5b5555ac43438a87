package quanheng.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import quanheng.Golden;

/// Templates, filled and refused.
class TemplatesTests {
    private static final Papers PAPERS = new Papers(new PaperFonts(List.of()));

    static Stream<String> ids() {
        return PAPERS.templates().stream().map(Template::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void fillsAsItWasLastLookedAt(String id) {
        var filled = (Filling.Filled) PAPERS.fill(id, MadeValues.HEAD, MadeValues.of(id));

        Golden.equal(Path.of("src/test/resources/quanheng/papers/" + id + ".txt"), PaperText.of(filled.paper()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void namesAllThatIsMissingAtOnce(String id) {
        var refused = (Filling.Refused) PAPERS.fill(id, MadeValues.HEAD, Map.of());

        assertThat(refused.missing())
                .containsAll(PAPERS.template(id).orElseThrow().needs());
        assertThat(refused.unfit()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void fillsWithWhatItNeedsAlone(String id) {
        var template = PAPERS.template(id).orElseThrow();
        var values = MadeValues.of(id);
        values.keySet().retainAll(template.needs());

        var filling = PAPERS.fill(id, MadeValues.HEAD, values);

        // a part may ask for the opposite of a condition, and then for more
        if (filling instanceof Filling.Refused refused) {
            assertThat(template.names()).containsAll(refused.missing());
        }
        assertThat(values.keySet()).containsAll(template.needs());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasAWordForEveryValue(String id) throws java.io.IOException {
        var words = new java.util.Properties();
        try (var file =
                java.nio.file.Files.newBufferedReader(Path.of("src/main/resources/messages/papers.properties"))) {
            words.load(file);
        }
        assertThat(words.stringPropertyNames())
                .containsAll(PAPERS.template(id).orElseThrow().names().stream()
                        .map(name -> "papers.value." + name)
                        .toList());
    }

    @Test
    void leavesOutThePartWhoseConditionFails() {
        var values = MadeValues.all();
        values.put("outcome", "NONE");
        values.remove("orders");

        var filled = (Filling.Filled) PAPERS.fill("adjudication-decision", MadeValues.HEAD, values);

        assertThat(PaperText.of(filled.paper())).contains("不构成对请求人专利权的侵犯").doesNotContain("停止侵权行为的");
    }

    @Test
    void doesNotTakeWordsForASum() {
        var values = MadeValues.all();
        values.put("fine", "五万元");

        assertThat(PAPERS.fill("penalty-decision", MadeValues.HEAD, values))
                .isEqualTo(new Filling.Refused(List.of(), List.of("fine")));
    }

    @Test
    void leavesMarksWithinValuesAlone() {
        var values = MadeValues.all();
        values.put("reasons", "协议写明“{officer}”和 $1，[if x]");

        var filled = (Filling.Filled) PAPERS.fill("suspension-notice", MadeValues.HEAD, values);

        assertThat(PaperText.of(filled.paper())).contains("协议写明“{officer}”和 $1，[if x]");
    }

    @Test
    void asksForTheAddressee() {
        var head = new PaperHead("云台市知识产权局", null, " ", MadeValues.HEAD.date());

        assertThat(PAPERS.fill("acceptance-notice", head, MadeValues.all()))
                .isEqualTo(new Filling.Refused(List.of("addressee"), List.of()));
    }

    @Test
    void tellsNeedsFromWhatCanBeLeftOut() {
        var acceptance = PAPERS.template("acceptance-notice").orElseThrow();

        assertThat(acceptance.needs()).contains("matter", "phone", "basis").doesNotContain("panel", "decideBy");
        assertThat(acceptance.names()).containsAll(Set.of("panel", "decideBy"));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, 直接送达, 收件人（签名或者盖章）, 受送达人或者代收人签收",
        "POST, 邮寄送达, 邮件号码, 邮件号码和交寄日期证明寄出",
        "ELECTRONIC, 电子送达, 到达受送达人系统的时间, 到达系统的时间就是送达的时间",
        "LEFT, 留置送达, 见证人（签名）及其所在单位, 留置须写明拒收事由并有见证或者影像",
        "NOTICE, 公告送达, 公告载体, 公告载体和日期证明公告过",
    })
    void provesServiceByItsChannel(String channel, String way, String proof, String reason) {
        var values = MadeValues.all();
        values.put("channel", channel);

        var filled = (Filling.Filled) PAPERS.fill("service-proof", MadeValues.HEAD, values);

        assertThat(PaperText.of(filled.paper())).as(reason).contains("送达方式 | " + way, proof);
    }

    @Test
    void callsADecisionNotToPunishByItsOwnName() {
        var values = MadeValues.all();
        values.put("outcome", "NONE");
        values.remove("orders");
        values.remove("fine");
        values.remove("forfeit");

        var filled = (Filling.Filled) PAPERS.fill("penalty-decision", MadeValues.HEAD, values);

        assertThat(filled.paper().title()).isEqualTo("不予行政处罚决定书");
        assertThat(PaperText.of(filled.paper())).contains("决定对当事人不予行政处罚").doesNotContain("十五日内，将罚款");
    }
}
