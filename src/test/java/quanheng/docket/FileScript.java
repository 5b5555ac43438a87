package quanheng.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.law.StatutoryClock;

/// A case as a script that tests write, an act a line: `2026-01-12 file zhao/qian officer case=商标 officers=赵|孙`.
/// After a slash stands who approved it; `-` for no values.
public record FileScript(String procedure, List<String> parties, List<String> exhibits, List<String> acts) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final UUID ID = new UUID(0, 5);

    /// Reads a script: `procedure`, `parties` and `exhibits` on a line each, then the acts.
    public static FileScript read(Path script) {
        try {
            var lines = Files.readAllLines(script).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return new FileScript(
                    lines.getFirst().split(" ")[1],
                    words(lines.get(1)),
                    words(lines.get(2)),
                    List.copyOf(lines.subList(3, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ")).subList(1, line.split(" ").length);
    }

    /// The case file as the office sees it long after.
    public CaseFile file(StatutoryClock law, LocalDate asOf) {
        var record = new CaseRecord(
                new CaseHead(ID, "示例2026-0001", procedure, "示例", "", null, Instant.EPOCH),
                people(),
                written(),
                papers(),
                List.of());
        var officer = new Viewer(ID, "auditor", "auditor", Set.of(Role.AUDITOR), Set.of());
        return new Derivation(law::reckon, ZONE)
                .file(rules(), record, asOf.atTime(12, 0).atZone(ZONE).toInstant(), officer);
    }

    private Procedure rules() {
        try (var json = Files.newInputStream(Path.of("src/main/resources/procedures", procedure + ".json"))) {
            var reading = ProcedureReader.read(json);
            if (!reading.faults().isEmpty()) {
                throw new IllegalStateException(reading.faults().toString());
            }
            return Objects.requireNonNull(reading.procedure());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Party> people() {
        var people = new ArrayList<Party>();
        parties.forEach(post -> people.add(new Party(people.size() + 1, post, "示例" + post, "", null, false)));
        return people;
    }

    private List<Exhibit> papers() {
        var papers = new ArrayList<Exhibit>();
        exhibits.forEach(
                kind -> papers.add(new Exhibit(papers.size() + 1, kind, kind, ID, 0, false, "zhao", Instant.EPOCH)));
        return papers;
    }

    private List<Act> written() {
        var written = new ArrayList<Act>();
        for (var line : acts) {
            var words = line.split(" ", 5);
            var people = words[2].split("/");
            var ordinal = written.size() + 1;
            var at = LocalDate.parse(words[0]).atStartOfDay();
            var move = people.length > 1 ? Act.Move.PROPOSED : Act.Move.DONE;
            var known = at.atZone(ZONE).toInstant();
            written.add(new Act(ordinal, words[1], move, 0, words[3], people[0], at, known, told(words[4])));
            if (people.length > 1 && !people[1].equals("?")) {
                written.add(new Act(
                        ordinal + 1, words[1], Act.Move.APPROVED, ordinal, "head", people[1], at, known, Map.of()));
            }
        }
        return written;
    }

    private static Map<String, String> told(String values) {
        var told = new HashMap<String, String>();
        if (!values.equals("-")) {
            for (var pair : values.split(" ")) {
                var at = pair.indexOf('=');
                told.put(pair.substring(0, at), pair.substring(at + 1).replace('|', '\n'));
            }
        }
        return told;
    }
}
