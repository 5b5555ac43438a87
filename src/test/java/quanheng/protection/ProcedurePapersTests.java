package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.docket.ActKind;
import quanheng.docket.Procedures;
import quanheng.papers.Papers;
import quanheng.papers.Template;

/// Which act issues which papers, and why some issue none.
@OfficeTest
class ProcedurePapersTests {
    private static final List<String> OF_A_YEAR = List.of(
            "bulletin", "meeting-notice", "meeting-minutes", "score-ranking", "score-commendation", "score-criticism");

    @Autowired
    private Procedures procedures;

    @Autowired
    private Papers papers;

    @ParameterizedTest(name = "{0} {1}: {2} ({3})")
    @CsvFileSource(resources = "/quanheng/protection/procedure-papers.csv", numLinesToSkip = 1)
    void anActIssuesItsPapersAndEachHasATemplate(String procedure, String act, String templates, String reason) {
        var wanted = templates == null ? List.of() : Arrays.asList(templates.split(" "));

        var issued = procedures.get(procedure).act(act).orElseThrow().papers();

        assertThat(issued).as(reason).isEqualTo(wanted);
        assertThat(issued).allMatch(template -> papers.template(template).isPresent());
    }

    /// Those of a yearly appraisal as a whole belong to no case.
    @Test
    void everyTemplateIsIssuedBySomeActOrOfAWholeYear() {
        var issued = procedures.all().stream()
                .flatMap(procedure -> procedure.acts().stream())
                .flatMap(act -> act.papers().stream())
                .collect(Collectors.toSet());

        assertThat(papers.templates())
                .extracting(Template::id)
                .allMatch(id -> issued.contains(id) || OF_A_YEAR.contains(id));
    }

    @Test
    void everyActOfTheOfficesProceduresIsInTheTable() throws java.io.IOException {
        try (var table = ProcedurePapersTests.class.getResourceAsStream("procedure-papers.csv")) {
            var text = new String(table.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            for (var id : List.of("adjudication", "mediation", "complaint", "handover", "penalty")) {
                assertThat(procedures.get(id).acts())
                        .extracting(ActKind::id)
                        .allMatch(act -> text.contains("\n" + id + "," + act + ","));
            }
        }
    }
}
