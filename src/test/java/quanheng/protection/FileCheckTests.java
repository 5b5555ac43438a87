package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import quanheng.docket.FileScript;
import quanheng.law.StatutoryClock;
import quanheng.workdays.Workdays;

class FileCheckTests {
    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    private static final StatutoryClock LAW = new StatutoryClock(Workdays.published());

    private final FileCheck check = new FileCheck((power, unit, day) -> Optional.empty(), LAW);

    @ParameterizedTest
    @ValueSource(strings = {"penalty", "adjudication", "mediation", "complaint", "handover"})
    void aCleanFilePasses(String procedure) {
        var findings = check.of(script(procedure).file(LAW, LATER));

        assertThat(findings)
                .extracting(finding -> finding.rule().id() + " " + finding.says(Locale.CHINESE))
                .isEmpty();
        assertThat(FileCheck.score(findings)).isEqualTo(100);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
    @CsvFileSource(resources = "/quanheng/protection/defects.csv", numLinesToSkip = 1)
    void findsASeededDefect(String procedure, String edit, String finds, String because) {
        var findings = check.of(edited(script(procedure), edit).file(LAW, LATER));

        assertThat(findings)
                .as(because)
                .extracting(finding -> finding.rule().id())
                .contains(finds);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.cites()).as("cites its rule").isNotBlank();
            assertThat(finding.says(Locale.ENGLISH)).doesNotContain("{");
            assertThat(finding.remedy(Locale.CHINESE)).isNotBlank();
        });
        assertThat(FileCheck.score(findings)).isLessThan(100);
    }

    @Test
    void anActWithoutALivePowerIsFound() {
        var strict = new FileCheck(
                (power, unit, day) -> power.equals("seizure") ? Optional.of("2025-12-31 repealed") : Optional.empty(),
                LAW);

        assertThat(strict.of(script("penalty").file(LAW, LATER)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("FC-07");
                    assertThat(finding.act().id()).isEqualTo("seize");
                    assertThat(finding.says(Locale.ENGLISH)).contains("2025-12-31");
                });
    }

    private static FileScript script(String procedure) {
        return FileScript.read(Path.of("src/test/resources/quanheng/protection/files", procedure + ".txt"));
    }

    /// Edits: `-act` leaves it out, `act@day` moves it, `act:field=value` tells something else,
    /// `act!` has nobody approve it, `act?` leaves it unsettled and does it again, `act=name` and
    /// `act~name` have another approve or do it, `act^post` does it as another, `#kind` takes a
    /// paper off the file, `%` leaves the right holder as the only party, `+line` adds an act.
    private static FileScript edited(FileScript script, String edits) {
        var edited = script;
        for (var edit : edits.split(";")) {
            edited = one(edited, edit);
        }
        return edited;
    }

    private static FileScript one(FileScript script, String edit) {
        return switch (edit.charAt(0)) {
            case '#' ->
                new FileScript(
                        script.procedure(),
                        script.parties(),
                        script.exhibits().stream()
                                .filter(kind -> !kind.equals(edit.substring(1)))
                                .toList(),
                        script.acts());
            case '%' -> new FileScript(script.procedure(), List.of("holder"), script.exhibits(), script.acts());
            default ->
                new FileScript(script.procedure(), script.parties(), script.exhibits(), acts(script.acts(), edit));
        };
    }

    private static List<String> acts(List<String> acts, String edit) {
        var all = new ArrayList<>(acts);
        if (edit.startsWith("+")) {
            all.add(edit.substring(1));
            return all;
        }
        var act = edit.replaceFirst("^-", "").replaceFirst("[@:!?=~^].*$", "");
        var line = all.stream()
                .filter(each -> each.split(" ")[1].equals(act))
                .findFirst()
                .orElseThrow();
        var at = all.indexOf(line);
        if (edit.startsWith("-")) {
            all.remove(at);
            return all;
        }
        var sign = edit.charAt(act.length());
        all.set(at, changed(line, sign, edit.substring(act.length() + 1)));
        if (sign == '?') {
            all.add(line);
        }
        return all;
    }

    private static String changed(String line, char sign, String value) {
        var words = line.split(" ", 5);
        switch (sign) {
            case '@' -> words[0] = value;
            case '!' -> words[2] = words[2].split("/")[0];
            case '?' -> words[2] = words[2].split("/")[0] + "/?";
            case '=' -> words[2] = words[2].split("/")[0] + "/" + value;
            case '~' -> words[2] = value;
            case '^' -> words[3] = value;
            case ':' -> words[4] = told(words[4], value);
            default -> throw new IllegalArgumentException(String.valueOf(sign));
        }
        return String.join(" ", words);
    }

    private static String told(String values, String pair) {
        var field = pair.substring(0, pair.indexOf('=') + 1);
        var kept = new ArrayList<String>();
        for (var each : values.split(" ")) {
            if (!each.startsWith(field)) {
                kept.add(each);
            }
        }
        kept.add(pair);
        return String.join(" ", kept);
    }
}
