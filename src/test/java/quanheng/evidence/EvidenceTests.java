package quanheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.journal.Entry;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;

@OfficeTest
class EvidenceTests {
    @Autowired
    Evidence evidence;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @Test
    void givesBackTheBytesAsTheyCame() {
        var bytes = "一份工作方案".getBytes(Charset.forName("GB18030"));

        var kept = evidence.keep("方案.txt", bytes, "coordinator");

        assertThat(evidence.find(kept.id())).contains(kept);
        assertThat(evidence.content(kept.id())).isEqualTo(bytes);
        assertThat(kept.size()).isEqualTo(bytes.length);
    }

    @Test
    void keepsTheSameBytesOnceUnderEachName() {
        var bytes = ("once " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

        var first = evidence.keep("a.txt", bytes, "coordinator");
        var second = evidence.keep("b.txt", bytes, "data-clerk");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(database.sql("select count(*) from evidence.content where sha256 = :sha256")
                        .param("sha256", first.sha256())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void writesEachKeepingInTheJournal() {
        var kept = evidence.keep("proof.txt", new byte[] {1, 2, 3}, "coordinator");

        assertThat(journal.before(Long.MAX_VALUE, new JournalFilter("coordinator", "", "evidence:" + kept.id()), 5))
                .extracting(Entry::act)
                .containsExactly("evidence.kept");
    }

    @ParameterizedTest(name = "{0} with {1} is {2}, because {3}")
    @CsvSource(textBlock = """
        plan.pdf, %PDF-1.7,        application/pdf, its first bytes say so
        plan.txt, %PDF-1.7,        application/pdf, the name does not count against the bytes
        plan.txt, a plan,          text/plain,      it is text
        rows.csv, 'a,b',           text/csv,        it is text and the name says which
        page.htm, <html><p>x</p>,  text/html,       its first bytes say so
        """)
    void knowsTheTypeByContent(String name, String content, String mediaType, String because) {
        var kept = evidence.keep(name, content.getBytes(StandardCharsets.UTF_8), "coordinator");

        assertThat(kept.mediaType()).as(because).isEqualTo(mediaType);
    }

    @ParameterizedTest(name = "{0} is kept as {1}, because {2}")
    @CsvSource(textBlock = """
        方案.docx,            方案.docx,  it is plain
        C:\\temp\\plan.docx,    plan.docx,  folders of the sender are not ours
        ../../etc/passwd,     passwd,     a path leads nowhere
        '',                   file,       a file needs a name
        """)
    void keepsPlainNames(String given, String kept, String because) {
        assertThat(evidence.keep(given, new byte[] {1}, "coordinator").fileName())
                .as(because)
                .isEqualTo(kept);
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> evidence.keep("large.bin", new byte[Evidence.LARGEST + 1], "coordinator"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesBytesThatAreNotTheirDigestAndAnyChange() {
        assertThatThrownBy(() -> database.sql("""
                                insert into evidence.content (sha256, bytes) values (repeat('0', 64), 'x')
                                """).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("update evidence.file set kept_by = 'nobody'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from evidence.content").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void saysWhatIsNotThere() {
        var unknown = UUID.randomUUID();

        assertThat(evidence.find(unknown)).isEmpty();
        assertThatThrownBy(() -> evidence.content(unknown)).isInstanceOf(NoSuchElementException.class);
    }
}
