package quanheng.whitepapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;
import quanheng.whitepapers.WhitePapers.Issuing;
import quanheng.whitepapers.WhitePapers.Typed;

/// A white paper from its first section to its errata. Each test has a year of its own.
@OfficeTest
class WhitePapersTests {
    private static final Viewer CLERK = person("clerk", Role.DATA_CLERK);
    private static final Viewer LEADER = person("chief", Role.LEADER);
    private static final Viewer UNIT = person("unit", Role.UNIT_CONTACT);
    private static final String SOUND = "全年有效注册商标{marks-in-force}件。\n{table marks-in-force}\n{chart marks-in-force}";

    @Autowired
    private WhitePapers papers;

    @Autowired
    private Sight sight;

    @Autowired
    private JdbcClient database;

    private static Viewer person(String name, Role role) {
        return new Viewer(UUID.randomUUID(), "white-" + name, name, Set.of(role), Set.of());
    }

    @Test
    void anIssuedPaperIsBuiltAgainByteByByteAndItsNumbersStay() {
        var paper = issued(2011);
        var values = seen(paper).values();

        assertThat(values)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.observed().knownAt())
                        .isEqualTo(
                                java.util.Objects.requireNonNull(paper.issue()).knownAt()));
        assertThat(as(LEADER, () -> papers.isSameAgain(paper))).isTrue();
        assertThat(as(LEADER, () -> papers.changes(paper))).isEmpty();
    }

    /// The control: with another word the document is another.
    @Test
    void anotherTextGivesAnotherDocument() {
        var first = issued(2012);
        var second = issued(2013);

        assertThat(java.util.Objects.requireNonNull(first.issue()).digest())
                .isNotEqualTo(java.util.Objects.requireNonNull(second.issue()).digest());
    }

    @Test
    void aTypedNumberKeepsItFromBeingIssued() {
        var paper = begun(2014, "全年授权128件。");

        assertThat(as(LEADER, () -> papers.issue(paper, LEADER.username())))
                .isEqualTo(new Issuing.Unfit(java.util.List.of(new Remark(Remark.What.TYPED, "一、创造", "128"))));
    }

    @Test
    void whoWroteInItDoesNotSign() {
        var paper = begun(2015, SOUND);

        assertThat(as(CLERK, () -> papers.issue(paper, CLERK.username()))).isEqualTo(new Issuing.OwnText());
        assertThatThrownBy(() -> as(CLERK, () -> signRaw(paper, CLERK.username())))
                .hasStackTraceContaining("does not sign");
    }

    private int signRaw(WhitePaper paper, String by) {
        return database.sql("insert into whitepapers.issue values (:id, now(), :id, null, repeat('0', 64), :by, now())")
                .param("id", paper.id())
                .param("by", by)
                .update();
    }

    @Test
    void ofTwoWhoWriteOneSectionTheSecondSeesTheFirst() {
        var paper = begun(2016, SOUND);
        var section = as(CLERK, () -> papers.sections(paper)).getFirst();
        var mine = new Typed(section.id(), 1, 10, "一、创造", "甲", false);
        var theirs = new Typed(section.id(), 1, 10, "一、创造", "乙", false);

        assertThat(as(CLERK, () -> papers.write(paper, mine, "a"))).isEmpty();
        assertThat(as(CLERK, () -> papers.write(paper, theirs, "b")))
                .get()
                .extracting(Section::body)
                .isEqualTo("甲");
        assertThat(as(CLERK, () -> papers.history(paper, section.id()))).hasSize(2);
    }

    @Test
    void whatWentOutStays() {
        var paper = issued(2017);

        var late = new Typed(null, 0, 20, "二", "{marks-in-force}", false);
        assertThatThrownBy(() -> as(CLERK, () -> papers.write(paper, late, CLERK.username())))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> as(CLERK, () -> editRaw(paper))).hasStackTraceContaining("its text stays");
        assertThat(as(CLERK, () -> editRaw(begun(2018, SOUND))))
                .as("the control: a draft takes it")
                .isEqualTo(1);
    }

    private int editRaw(WhitePaper paper) {
        return database.sql("""
                        insert into whitepapers.edit
                        values (:id, gen_random_uuid(), 1, 1, 'x', 'x', false, 'x', now())
                        """).param("id", paper.id()).update();
    }

    @Test
    void aDraftIsTheOfficesAndWhatWentOutIsEverybodys() {
        begun(2019, SOUND);
        issued(2020);

        assertThatThrownBy(() -> as(UNIT, () -> papers.of(2019))).isInstanceOf(NotFoundException.class);
        assertThat(as(UNIT, () -> rows(2019))).as("raw SQL").isZero();
        assertThat(as(CLERK, () -> rows(2019))).as("the control").isEqualTo(1);
        assertThat(as(UNIT, () -> papers.of(2020)).issue()).isNotNull();
        assertThat(as(UNIT, () -> papers.rendered(papers.of(2020))).chapters()).hasSize(1);
        assertThat(sight.asNobody(() -> rows(2020))).isZero();
    }

    private int rows(int year) {
        return database.sql("""
                        select count(*) from whitepapers.edit e join whitepapers.paper p on p.id = e.paper_id
                        where p.year = :year
                        """).param("year", year).query(Integer.class).single();
    }

    @Test
    void aCorrectionStandsBesideTheTextOnce() {
        var paper = issued(2021);
        var submission = UUID.randomUUID();

        as(LEADER, () -> {
            papers.correct(paper, "表一单位应为件", submission, LEADER.username());
            papers.correct(paper, "表一单位应为件", submission, LEADER.username());
            return paper;
        });

        assertThat(as(UNIT, () -> papers.of(2021)).errata()).hasSize(1);
        assertThat(as(LEADER, () -> papers.isSameAgain(paper))).isTrue();
    }

    private WhitePaper begun(int year, String body) {
        return as(CLERK, () -> {
            papers.begin(year, "示例白皮书 " + year, LocalDate.of(year, 12, 31), CLERK.username());
            var paper = papers.of(year);
            papers.write(paper, new Typed(null, 0, 10, "一、创造", body, false), CLERK.username());
            return paper;
        });
    }

    private WhitePaper issued(int year) {
        var paper = begun(year, SOUND);
        assertThat(as(LEADER, () -> papers.issue(paper, LEADER.username()))).isInstanceOf(Issuing.Issued.class);
        return as(LEADER, () -> papers.of(year));
    }

    private Rendered seen(WhitePaper paper) {
        return as(UNIT, () -> papers.rendered(paper));
    }

    private <T> T as(Viewer viewer, java.util.function.Supplier<T> work) {
        return sight.as(viewer, work);
    }
}
