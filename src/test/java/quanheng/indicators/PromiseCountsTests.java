package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.imports.Importing;
import quanheng.imports.Imports;
import quanheng.imports.JiangmenFile;
import quanheng.imports.Mode;
import quanheng.journal.Entry;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.rights.Category;
import quanheng.shell.ChangedMeanwhileException;

@OfficeTest
class PromiseCountsTests {
    private static final LocalDate START = LocalDate.of(2013, 9, 1);
    private static final LocalDate END = LocalDate.of(2016, 8, 31);
    private static final PatentsFiled JIANGMEN = new PatentsFiled(Category.INVENTION, "440700", 2013, 2016);

    @Autowired
    PromiseCounts indicators;

    @Autowired
    Phrases phrases;

    @Autowired
    Journal journal;

    @Autowired
    AsOf rights;

    @Autowired
    Imports imports;

    @ParameterizedTest(name = "{0} is proposed as {1}, because {2}")
    @CsvSource(textBlock = """
        发明专利申请量(三年累计), INVENTION,     applications for inventions are named
        实用新型专利申请量,       UTILITY_MODEL, applications for utility models are named
        专利申请量,               ANY,           no kind is named
        新增发明专利授权量,       needs-status,  grants of inventions are not told by the files
        万人高价值发明专利拥有量, needs-status,  holding needs a legal status
        商标注册申请量年均增长率, needs-growth,  growth is not counted yet
        知识产权宣传培训人次,     no-measure,    no register counts heads
        """)
    void areProposedByName(String name, String expected, String because) {
        var proposal = indicators.propose(new Question(name, "440700", START, END));

        var found = switch (proposal) {
            case Proposal.Proposed proposed -> {
                var measure = proposed.measure();
                assertThat(measure.region()).isEqualTo("440700");
                assertThat(measure.from()).isEqualTo(2013);
                assertThat(measure.to()).isEqualTo(2016);
                yield measure.kind() == null ? "ANY" : measure.kind().name();
            }
            case Proposal.NotCountable none -> none.reason().key().replace("indicators.reason.", "");
        };
        assertThat(found).as(because).isEqualTo(expected);
    }

    @Test
    void countWhatTheListOfRecordsShows() throws IOException {
        Importing.run(imports, "江门.csv", JiangmenFile.bytes(), Mode.GOOD_ROWS);
        var promise = UUID.randomUUID();
        var asOf = LocalDate.of(2017, 12, 31);
        indicators.bind(promise, JIANGMEN, "coordinator");

        var observation = indicators.observe(promise, asOf).orElseThrow();

        var filter = Filter.ALL
                .of(Category.INVENTION)
                .in("440700")
                .filed(LocalDate.of(2013, 1, 1), LocalDate.of(2016, 12, 31))
                .on(asOf);
        assertThat(observation.value().longValue())
                .isPositive()
                .isEqualTo(rights.list(filter, 0, 1000).size());
        assertThat(observation.recordsPath())
                .isEqualTo("/registers?category=INVENTION&filedFrom=2013-01-01&filedTo=2016-12-31"
                        + "&region=440700&asOf=2017-12-31");
        assertThat(phrases.words(observation.label(), Locale.ENGLISH))
                .startsWith("invention applications in the register of applicants in 江门市, as of 2017-12-31; "
                        + "filing years 2013–2016")
                .contains("more are not counted");
        assertThat(phrases.words(observation.label(), Locale.SIMPLIFIED_CHINESE))
                .contains("申请人在江门市的发明专利申请", "申请年份 2013–2016");
        assertThat(phrases.words(observation.unit(), Locale.SIMPLIFIED_CHINESE)).isEqualTo("件");
    }

    @Test
    void leaveOutWhatIsPublishedAfterTheDay() {
        assertThat(indicators.observe(JIANGMEN, LocalDate.of(2013, 1, 1)).value())
                .isZero();
    }

    @Test
    void bindAPromiseToOneMeasureAtATime() {
        var promise = UUID.randomUUID();
        var binding = indicators.bind(promise, JIANGMEN, "coordinator");

        assertThat(indicators.binding(promise)).contains(binding);
        assertThatThrownBy(() -> indicators.bind(promise, JIANGMEN, "data-clerk"))
                .isInstanceOf(ChangedMeanwhileException.class);

        indicators.unbind(promise, "data-clerk");
        assertThat(indicators.observe(promise, END)).isEmpty();
        assertThatThrownBy(() -> indicators.unbind(promise, "data-clerk"))
                .isInstanceOf(ChangedMeanwhileException.class);
        indicators.bind(promise, JIANGMEN, "coordinator");

        assertThat(journal.before(Long.MAX_VALUE, new JournalFilter("", "indicators.", "promise:" + promise), 9))
                .extracting(Entry::act)
                .containsExactly("indicators.bound", "indicators.unbound", "indicators.bound");
    }

    @Test
    void observeManyPromisesAtOnce() {
        var bound = UUID.randomUUID();
        indicators.bind(bound, JIANGMEN, "coordinator");

        assertThat(indicators.observe(List.of(bound, UUID.randomUUID()), END)).containsOnlyKeys(bound);
        assertThat(indicators.observe(List.of(), END)).isEmpty();
    }

    @Test
    void refuseMeasuresThatMakeNoSense() {
        assertThatThrownBy(() -> new PatentsFiled(null, "", 2016, 2013)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PatentsFiled(null, "江门", null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
