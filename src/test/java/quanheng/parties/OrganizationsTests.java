package quanheng.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;

@OfficeTest
class OrganizationsTests {
    private static final String CITY = "990100";

    @Autowired
    Organizations organizations;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient database;

    @ParameterizedTest(name = "{0} is {1}, because {2}")
    @CsvSource(textBlock = """
        市市场监管局<市知识产权局>,   市市场监管局 市知识产权局, angle brackets hold a second name
        市市场监管局〈市知识产权局〉, 市市场监管局 市知识产权局, so do Chinese ones
        市科技局（市知识产权局）,     市科技局 市知识产权局,     so do round ones of full width
        市科技局(市知识产权局),       市科技局 市知识产权局,     and of half width
        市 科 技 局,                  市科技局,                  spaces do not count
        市地理标志中心（筹）,         市地理标志中心(筹),        one character is no name
        江门市甲（集团）有限公司,     江门市甲(集团)有限公司,    brackets inside a name belong to it
        市科技局,                     市科技局,                  it is one name
        """)
    void partDoubleNames(String printed, String names, String because) {
        assertThat(Names.all(printed)).as(because).containsExactly(names.split(" "));
    }

    @Test
    void bearTwoNamesAsOneBody() {
        var body = organizations.resolve("甲市场监管局<甲知识产权局>", CITY);

        assertThat(body.name()).isEqualTo("甲市场监管局");
        assertThat(body.aliases()).containsExactly("甲知识产权局");
        assertThat(organizations.resolve("甲知识产权局", CITY)).isEqualTo(body);
        assertThat(organizations.resolve("甲市场监管局（甲知识产权局）", CITY)).isEqualTo(body);
        assertThat(organizations.find(body.id())).contains(body);
        assertThat(organizations.all()).contains(body);
    }

    @Test
    void learnASecondNameLater() {
        var first = organizations.resolve("乙知识产权局", CITY);

        var later = organizations.resolve("乙市场监管局<乙知识产权局>", CITY);

        assertThat(later.id()).isEqualTo(first.id());
        assertThat(later.aliases()).containsExactly("乙市场监管局");
    }

    @Test
    void areOthersInOtherRegions() {
        assertThat(organizations.resolve("丙科技局", CITY).id())
                .isNotEqualTo(organizations.resolve("丙科技局", "440700").id());
    }

    @Test
    void areMadeOnceByManyAtOnce() {
        var ids = ConcurrentHashMap.<UUID>newKeySet();

        try (var readers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 32)
                    .forEach(number -> readers.execute(
                            () -> ids.add(organizations.resolve("丁财政局", CITY).id())));
        }

        assertThat(ids).hasSize(1);
    }

    @Test
    void needAName() {
        assertThatThrownBy(() -> organizations.resolve("  ", CITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotShareANameInOneRegion() {
        organizations.resolve("戊教育局", CITY);

        assertThatThrownBy(() -> database.sql("""
                                insert into parties.alias (organization_id, region_code, name, place)
                                select id, region_code, '戊教育局', 9 from parties.organization limit 1
                                """).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void havePosts() {
        var body = organizations.resolve("己人民政府", CITY);
        var post = new Post(UUID.randomUUID(), "示例人", body.id(), null, "副市长", LocalDate.of(2024, 1, 1), null);

        posts.fill(post);
        posts.fill(new Post(UUID.randomUUID(), "示例人", body.id(), null, "副市长", LocalDate.of(2024, 1, 1), null));

        assertThat(posts.in(body.id())).containsExactly(post);
    }
}
