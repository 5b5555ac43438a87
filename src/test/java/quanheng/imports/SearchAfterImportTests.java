package quanheng.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.search.Answer;
import quanheng.search.IndexKeeper;
import quanheng.search.Order;
import quanheng.search.Question;
import quanheng.search.Search;

/// The index keeps up with what is imported and taken back.
@OfficeTest
class SearchAfterImportTests {
    private static final String FILE = """
            申请号,专利名称,专利类型,申请日,授权公告日,申请人,地区代码,法律状态,失效日
            201520000001.6,一种会被检索的铜锣,实用新型,2015-01-05,2015-09-02,江门市某锣厂,310115,有效,
            """;

    @Autowired
    Imports imports;

    @Autowired
    AsOf rights;

    @Autowired
    IndexKeeper keeper;

    @Autowired
    Search search;

    @Test
    void findsWhatWasImportedAndNoLongerWhatWasTakenBack() {
        keeper.refresh();
        var batch = Importing.run(imports, FILE, Mode.GOOD_ROWS);
        assertThat(batch.totals().created()).isEqualTo(1);
        keeper.refresh();

        assertThat(keeper.size()).isEqualTo(rights.count(Filter.ALL));
        assertThat(found("铜锣")).isEqualTo(1);
        assertThat(found("ZL 2015 2 0000001.6 filed:2015 granted:2015-09")).isEqualTo(1);
        assertThat(found("铜锣 state:有效@2016-01-01 region:310115")).isEqualTo(1);

        assertThat(imports.withdraw(batch.id(), "data-clerk", "a mistake")).isPresent();
        keeper.refresh();

        assertThat(found("铜锣")).isZero();
        keeper.rebuild();
        assertThat(found("铜锣")).isZero();
        assertThat(keeper.size()).isEqualTo(rights.count(Filter.ALL));
    }

    private long found(String words) {
        var question = new Question(words, List.of(), Set.of(), 0, Order.RELEVANCE, "", 10);
        var answer = search.ask(question, Locale.ENGLISH);
        assertThat(answer).as(words).isInstanceOf(Answer.Found.class);
        return ((Answer.Found) answer).total();
    }
}
