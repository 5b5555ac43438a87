package quanheng.docket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.formats.FilledSheet;

/// Makes cases of the rows of a sheet, and notes everything there is to mend.
@Component
class ImportReading {
    private static final BigDecimal MINUTES = new BigDecimal(24 * 60);
    private static final String SEPARATORS = "[;；\\n]";

    private final Procedures procedures;

    ImportReading(Procedures procedures) {
        this.procedures = procedures;
    }

    /// The case of some rows; empty where any of them is faulty.
    Optional<ImportedCase> read(List<CaseSheet.Row> rows, List<ImportFault> faults) {
        var first = rows.getFirst();
        if (first.cell("case").isEmpty()) {
            rows.forEach(row -> faults.add(ImportFault.of(row.number(), "case", "case")));
            return Optional.empty();
        }
        var procedure =
                named(procedures.all().stream(), first.cell("procedure")).orElse(null);
        if (procedure == null) {
            faults.add(ImportFault.of(first.number(), "procedure", "procedure"));
            return Optional.empty();
        }
        var parties = parties(procedure, first, faults);
        var entries = new ArrayList<ImportedCase.Entry>();
        for (var row : rows) {
            act(procedure, row, parties, faults).ifPresent(entry -> add(entries, entry, row, faults));
        }
        if (!entries.isEmpty() && !entries.getFirst().kind().opens()) {
            faults.add(ImportFault.of(
                    first.number(), "act", "first", procedure.opening().name(Locale.CHINA)));
        }
        var title = first.cell("title").isEmpty() ? first.cell("case") : first.cell("title");
        return faults.isEmpty()
                ? Optional.of(new ImportedCase(first.number(), first.cell("case"), procedure, title, parties, entries))
                : Optional.empty();
    }

    private static List<Party> parties(Procedure procedure, CaseSheet.Row row, List<ImportFault> faults) {
        var parties = new ArrayList<Party>();
        for (var written : parts(row.cell("parties"))) {
            var words = written.split("[:：]", 2);
            var post = named(procedure.posts().stream().filter(Procedure.Post::party), words[0].strip());
            if (words.length < 2 || words[1].isBlank() || post.isEmpty()) {
                faults.add(ImportFault.of(row.number(), "parties", "parties"));
            } else {
                parties.add(new Party(parties.size() + 1, post.get().id(), words[1].strip(), "", null, false));
            }
        }
        return parties;
    }

    private static Optional<ImportedCase.Entry> act(
            Procedure procedure, CaseSheet.Row row, List<Party> parties, List<ImportFault> faults) {
        var kind = named(procedure.acts().stream(), row.cell("act"));
        var happenedAt = moment(row.cell("happened"));
        if (kind.isEmpty()) {
            faults.add(ImportFault.of(row.number(), "act", "act"));
        }
        if (happenedAt.isEmpty()) {
            faults.add(ImportFault.of(row.number(), "happened", "happened"));
        }
        if (kind.isEmpty() || happenedAt.isEmpty()) {
            return Optional.empty();
        }
        var told = told(kind.get(), row, parties, faults);
        var post = named(procedure.posts().stream(), row.cell("post"))
                .map(Procedure.Post::id)
                .orElse(kind.get().by().getFirst());
        var act = new Act(0, kind.get().id(), Act.Move.DONE, 0, post, "", happenedAt.get(), Instant.EPOCH, told);
        return Optional.of(new ImportedCase.Entry(kind.get(), act, ""));
    }

    private static Map<String, String> told(
            ActKind kind, CaseSheet.Row row, List<Party> parties, List<ImportFault> faults) {
        var given = new HashMap<String, String>();
        for (var written : parts(row.cell("told"))) {
            var words = written.split("[=＝]", 2);
            var field = named(kind.fields().stream(), words[0].strip());
            if (words.length < 2 || field.isEmpty()) {
                faults.add(ImportFault.of(row.number(), "told", "told"));
            } else {
                given.put(field.get().id(), value(field.get(), words[1].strip()));
            }
        }
        var head = new CaseHead(new java.util.UUID(0, 0), "", "", "", "", null, Instant.EPOCH);
        var told = Told.of(kind, given, new CaseRecord(head, parties, List.of(), List.of(), List.of()));
        told.reasons().stream()
                .filter(reason -> !reason.key().equals("required"))
                .forEach(reason ->
                        faults.add(new ImportFault(row.number(), "told", "told", List.of(), List.of(reason))));
        return told.values();
    }

    private static String value(ActKind.Field field, String written) {
        return switch (field.kind()) {
            case CHOICE ->
                named(field.choices().stream(), written).map(Named::id).orElse(written);
            case PEOPLE -> written.replaceAll("[,，、]", "\n");
            default -> written;
        };
    }

    /// An act that took a second person is put forward first, and approved on the day the sheet says.
    private static void add(
            List<ImportedCase.Entry> entries, ImportedCase.Entry entry, CaseSheet.Row row, List<ImportFault> faults) {
        var kind = entry.kind();
        var act = entry.act();
        if (!kind.isApproved()) {
            entries.add(new ImportedCase.Entry(kind, placed(act, entries.size() + 1, Act.Move.DONE, 0), ""));
            return;
        }
        var approvedAt = moment(row.cell("approvedOn"));
        if (row.cell("approved").isEmpty() || approvedAt.isEmpty()) {
            faults.add(ImportFault.of(row.number(), "approved", "approved", kind.name(Locale.CHINA)));
            return;
        }
        var proposed = placed(act, entries.size() + 1, Act.Move.PROPOSED, 0);
        entries.add(new ImportedCase.Entry(kind, proposed, ""));
        var approval = new Act(
                0,
                act.kind(),
                Act.Move.APPROVED,
                0,
                kind.approvedBy(),
                "",
                approvedAt.get(),
                Instant.EPOCH,
                act.told());
        entries.add(new ImportedCase.Entry(
                kind,
                placed(approval, entries.size() + 1, Act.Move.APPROVED, proposed.ordinal()),
                row.cell("approved")));
    }

    private static Act placed(Act act, int ordinal, Act.Move move, int settles) {
        return new Act(
                ordinal, act.kind(), move, settles, act.post(), "", act.happenedAt(), act.recordedAt(), act.told());
    }

    private static Optional<LocalDateTime> moment(String written) {
        try {
            return Optional.of(Told.moment(written.strip().replace('/', '-').replace(' ', 'T')));
        } catch (DateTimeException e) {
            return serial(written.strip());
        }
    }

    /// A day as Excel keeps it: how many there were since its first, and the time as a part of one.
    private static Optional<LocalDateTime> serial(String written) {
        if (!written.matches("[0-9]{4,6}([.][0-9]+)?")) {
            return FilledSheet.day(written).map(LocalDate::atStartOfDay);
        }
        var number = new BigDecimal(written);
        var minutes = number.remainder(BigDecimal.ONE)
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return FilledSheet.day(number.toBigInteger().toString())
                .map(day -> day.atStartOfDay().plusMinutes(minutes));
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(SEPARATORS))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// A part by its id or its name in either language.
    private static <T extends Named> Optional<T> named(Stream<T> parts, String words) {
        return parts.filter(part -> part.id().equals(words) || part.names().containsValue(words))
                .findFirst();
    }
}
