package quanheng.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many places plans leave for titles.
class PlaceTests {
    private static final Path STRONG = Path.of("../shared/seeds/002_f20f1dcbce12ba17.txt");

    private static String told(List<PlaceLimit> limits) {
        return limits.stream()
                .map(limit -> "%s %s %d%s"
                        .formatted(limit.title(), limit.type(), limit.places(), limit.principle() ? "~" : ""))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        综合型、引领型和特色型试点省原则上分别不超过5个、7个 | | three types and two figures do not belong together
        引领型、特色型试点省原则上分别不超过5个和7个 | 试点省 引领型 5~; 试点省 特色型 7~ | in their order
        引領型、特色型智慧財產權試點省分別不多於十二個和兩個 | 知识产权试点省 引领型 12; 知识产权试点省 特色型 2 | the other script, Chinese figures
        引领型试点市不超过3个，支撑型不超过4个 | 试点市 引领型 3; 试点市 支撑型 4 | the title goes on behind the comma
        试点县名额：综合型至多2个，专业型至多6个 | 试点县 综合型 2; 试点县 专业型 6 | the title stands in front
        引领型、支撑型试点省各不超过5个 | 试点省 引领型 5; 试点省 支撑型 5 | each has it
        引领型、支撑型试点省合计不超过10个 | | together is no limit of either
        全省知识产权示范县（市、区）不得超过15个 | 知识产权示范县  15 | a title without types
        试点园区、示范园区分别控制在6家和3家以内 | 试点园区  6; 示范园区  3 | several titles
        每批认定优势企业最多20家 | 优势企业  20 | firms
        示范城市的审批时限不超过5个工作日 | | days are no places
        每人申请专利不超过5个 | | no title
        到2020年，示范城市达到30个以上 | | a goal, not a limit
        试点期限不超过3个月 | | months
        """)
    void readsHowManyMayHoldATitle(String words, String limits, String because) {
        var text = "示例工作方案\n一、实施步骤\n（一）选择试点。" + words + "。结果予以公布。\n";
        var found = new PlanReader().places(text);

        assertThat(told(found)).as(because).isEqualTo(limits == null ? "" : limits);
        assertThat(found).allSatisfy(limit -> {
            assertThat(limit.span().in(text)).contains(words.substring(words.length() - 6));
            assertThat(limit.clause()).isEqualTo("1.1");
        });
    }

    @Test
    void readsTheLimitsOfTheStrongProvincesAndNothingElse() throws IOException {
        assumeThat(STRONG).as("skipped: the issued plans are not at hand").exists();
        var text = Files.readString(STRONG);

        var found = new PlanReader().places(text);

        assertThat(told(found)).isEqualTo("知识产权强省建设试点省 引领型 5~; 知识产权强省建设试点省 支撑型 7~; 知识产权强省建设试点省 特色型 6~");
        assertThat(found).extracting(PlaceLimit::clause).containsOnly("3.1.1");
        assertThat(found.getFirst().span().in(text)).contains("分別不超過5個、7個和6個");
    }

    @Test
    void findsNoLimitInTheOtherIssuedPlans() throws IOException {
        assumeThat(STRONG).as("skipped: the issued plans are not at hand").exists();
        try (var files = Files.list(STRONG.getParent())) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                if (!file.endsWith(STRONG.getFileName())) {
                    assertThat(told(new PlanReader().places(Files.readString(file))))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }
}
