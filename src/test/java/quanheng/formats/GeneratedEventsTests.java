package quanheng.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanheng.rights.EventKind;
import quanheng.rights.Gazette;
import quanheng.rights.RightEvent.Precision;

/// Events, owners and states of a made register come out as they stand in its files.
class GeneratedEventsTests {
    private static final Pattern ENDED = Pattern.compile("终止日期:(\\d{4})(\\d\\d)(\\d\\d)");

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() throws Exception {
        GeneratedRegister.make(folder, "--patents", "2000", "--dirty", "0", "--dup", "0", "--abstract", "none");
    }

    @Test
    void everyEventIsReadAsItsLineSays() throws Exception {
        var file = folder.resolve("patent_events.csv");
        var lines = Files.readAllLines(file);
        var rows = GeneratedRegister.rows(file, Formats.profile("patent-events"), GeneratedRegister.terms());

        assertThat(rows).hasSize(lines.size() - 1).allMatch(Row.Happened.class::isInstance);
        for (var at = 0; at < rows.size(); at++) {
            var cells = lines.get(at + 1).split(",", 5);
            var happened = (Row.Happened) rows.get(at);
            var event = happened.event();
            var ended = ENDED.matcher(cells[4]);
            var day = ended.find() ? ended.group(1) + "-" + ended.group(2) + "-" + ended.group(3) : cells[1];
            assertThat(cells[0]).startsWith("CN" + happened.right());
            assertThat(event.announcedOn()).hasToString(cells[1]);
            assertThat(event.happenedOn()).hasToString(day);
            assertThat(event.kind()).isEqualTo(Gazette.kind(cells[2])).isNotEqualTo(EventKind.OTHER);
            assertThat(event.detail()).isEqualTo(cells[4]);
        }
    }

    @Test
    void everyOwnerIsIntroducedAsHisLineSays() throws Exception {
        var file = folder.resolve("owners.csv");
        var lines = Files.readAllLines(file);
        var rows = GeneratedRegister.rows(file, Formats.profile("owners"), GeneratedRegister.terms());

        assertThat(rows).hasSize(lines.size() - 1);
        for (var at = 0; at < rows.size(); at++) {
            var cells = lines.get(at + 1).split(",");
            var owner = (Row.Introduced) rows.get(at);
            var party = owner.party();
            assertThat(new String[] {
                        party.name(),
                        party.kind(),
                        party.creditCode(),
                        party.address(),
                        party.regionCode(),
                        owner.industry()
                    })
                    .containsExactly(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }
    }

    @Test
    void everyStatusBecomesItsEvent() throws Exception {
        var file = folder.resolve("patents.csv");
        var lines = Files.readAllLines(file);
        var profile = Formats.profile("patents").toldUntil(GeneratedRegister.UNTIL);
        var rows = GeneratedRegister.rows(file, profile, GeneratedRegister.terms());

        for (var at = 0; at < rows.size(); at++) {
            var cells = lines.get(at + 1).split(",", -1);
            var last = ((Row.Told) rows.get(at)).events().getLast();
            var said = switch (cells[18]) {
                case "驳回" -> "REFUSED";
                case "视为撤回" -> "DEEMED_WITHDRAWN";
                case "未缴年费终止" -> "LAPSED";
                case "欠费待终止" -> "LAPSE_PENDING";
                case "放弃" -> "SURRENDERED";
                case "全部无效" -> "INVALIDATED";
                case "有效", "期限届满" -> "GRANTED";
                case "在审" -> cells[5].isEmpty() ? "FILED" : "PUBLISHED";
                default -> "unknown " + cells[18];
            };
            assertThat(last.kind().name()).isEqualTo(said);
            if (!cells[19].isEmpty() && !said.equals("GRANTED")) {
                assertThat(last.happenedOn()).hasToString(cells[19]);
            }
        }
    }

    @Test
    void everyStatusOfAMarkBecomesItsEvent() throws Exception {
        var file = folder.resolve("trademarks.csv");
        var lines = Files.readAllLines(file);
        var profile = Formats.profile("trademarks").toldUntil(GeneratedRegister.UNTIL);
        var rows = GeneratedRegister.rows(file, profile, GeneratedRegister.terms());

        assertThat(rows).hasSize(6000);
        for (var at = 0; at < rows.size(); at++) {
            var cells = lines.get(at + 1).split(",", -1);
            var told = (Row.Told) rows.get(at);
            var last = told.events().getLast();
            var said = switch (cells[18]) {
                case "驳回" -> "REFUSED";
                case "申请中" -> "FILED";
                case "初审公告" -> "PUBLISHED";
                case "异议中" -> "OPPOSED";
                case "已注册", "宽展期" -> "GRANTED";
                case "未续展注销" -> "NOT_RENEWED";
                case "连续三年不使用撤销" -> "REVOKED";
                case "无效宣告" -> "INVALIDATED";
                default -> "unknown " + cells[18];
            };
            assertThat(last.kind().name()).isEqualTo(said);
            assertThat(last.happenedOn()).isBeforeOrEqualTo(GeneratedRegister.UNTIL);
            assertThat(told.particulars().number()).isEqualTo(cells[0] + "/" + cells[1]);
            assertThat(last.precision() == Precision.NOT_LATER)
                    .isEqualTo(said.equals("REFUSED")
                            || said.equals("OPPOSED")
                            || said.equals("REVOKED")
                            || said.equals("INVALIDATED")
                            || (said.equals("NOT_RENEWED") && last.happenedOn().equals(GeneratedRegister.UNTIL)));
        }
    }
}
