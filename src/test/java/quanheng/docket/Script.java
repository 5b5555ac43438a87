package quanheng.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quanheng.law.StatutoryClock;
import quanheng.workdays.Workdays;

/// A case written in a line: `request 01-05, acceptance 01-08, answer 02-01 @02-03, extension 03-02 by officer?`. Days
/// are of 2026; `@` is when it was recorded, else the evening of its day; `?` is put forward, `=2` approves act 2.
final class Script {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    static final Derivation DERIVATION = new Derivation(new StatutoryClock(Workdays.published())::reckon, CHINA);

    private Script() {}

    static Instant evening(LocalDate day) {
        return day.atTime(18, 0).atZone(CHINA).toInstant();
    }

    static LocalDate day(String written) {
        return written.length() == 5 ? LocalDate.parse("2026-" + written) : LocalDate.parse(written);
    }

    static CaseRecord record(String script) {
        var acts = new ArrayList<Act>();
        for (var line : script.split(",")) {
            acts.add(act(acts, line.strip().split(" +")));
        }
        var head = new CaseHead(
                new UUID(1, 1),
                "1",
                "example",
                "example",
                "",
                null,
                acts.getFirst().recordedAt());
        var parties = List.of(
                new Party(1, "requester", "A", "", People.organization(People.REQUESTER), false),
                new Party(2, "respondent", "B", "", People.organization(People.RESPONDENT), false));
        return new CaseRecord(head, parties, acts, List.of(), List.of());
    }

    private static Act act(List<Act> before, String[] words) {
        var move = Act.Move.DONE;
        var settles = 0;
        var name = words[0];
        if (name.startsWith("=") || name.startsWith("!")) {
            settles = Integer.parseInt(name.substring(1));
            move = name.startsWith("=") ? Act.Move.APPROVED : Act.Move.REJECTED;
            name = before.get(settles - 1).kind();
        } else if (name.endsWith("?")) {
            move = Act.Move.PROPOSED;
            name = name.substring(0, name.length() - 1);
        }
        var happened = day(words[1]);
        Map<String, String> told = new HashMap<>();
        var recorded = happened;
        for (var at = 2; at < words.length; at++) {
            if (words[at].startsWith("@")) {
                recorded = day(words[at].substring(1));
            } else {
                var parts = words[at].split("=");
                told.put(parts[0], parts[1]);
            }
        }
        return new Act(
                before.size() + 1,
                name,
                move,
                settles,
                "officer",
                "officer",
                happened.atStartOfDay(),
                evening(recorded),
                told);
    }

    static CaseFile file(String script, LocalDate on) {
        return DERIVATION.file(ProcedureTests.procedure(), record(script), evening(on), People.OFFICER);
    }

    static LocalDateTime at(LocalDate day) {
        return day.atStartOfDay();
    }
}
