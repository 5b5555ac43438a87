package quanheng.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.formats.FilledSheet;

/// Makes entries of the roster of experts from a form or the rows of a sheet, and notes all there is to mend.
@Component
public class ExpertReading {
    /// Columns of the sheet, in their order. Words: messages `protection.expert.<column>`.
    public static final List<String> COLUMNS = List.of("name", "organization", "fields", "from", "to", "ties");

    private static final String FIELD = "[A-H](\\d{2}([A-Z]( ?\\d{1,4}(/\\d{2,6})?)?)?)?";
    private static final int LONGEST = 100;
    private static final int TIE_PARTS = 4;

    private final Experts experts;
    private final MessageSource messages;

    ExpertReading(Experts experts, MessageSource messages) {
        this.experts = experts;
        this.messages = messages;
    }

    /// What is wrong. Words: messages `protection.expert.fault.<fault>`, with what was typed.
    ///
    /// @param row as Excel counts; 0 for a form
    public record Fault(int row, String column, String fault, String typed) {}

    /// Entries, or what is wrong with them.
    public record Reading(List<ExpertEntry> entries, List<Fault> faults) {}

    /// The entry of a form.
    public Reading form(Map<String, String> typed) {
        var faults = new ArrayList<Fault>();
        var entry = entry(0, typed, faults);
        return new Reading(List.of(entry), faults);
    }

    /// The entries of a sheet.
    public Reading sheet(byte[] file) {
        var sheet = FilledSheet.read(file);
        if (sheet.isEmpty() || sheet.get().lines().size() < 2 || !sheet.get().isWhole()) {
            return new Reading(List.of(), List.of(new Fault(1, "name", "unreadable", "")));
        }
        var lines = sheet.get().lines();
        var places = lines.getFirst()
                .places(COLUMNS, column -> List.of(head(column, Locale.CHINA), head(column, Locale.ENGLISH)));
        var faults = new ArrayList<Fault>();
        Stream.of("name", "fields", "from")
                .filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(new Fault(1, column, "column", head(column, Locale.CHINA))));
        var entries = new ArrayList<ExpertEntry>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = new java.util.HashMap<String, String>();
            places.forEach((column, at) -> cells.put(column, line.cell(at)));
            var entry = entry(line.number(), cells, faults);
            if (entries.stream().anyMatch(each -> isSame(each, entry))) {
                faults.add(new Fault(line.number(), "name", "twice", entry.name()));
            }
            entries.add(entry);
        }
        return new Reading(entries, faults);
    }

    private static boolean isSame(ExpertEntry one, ExpertEntry other) {
        return one.name().equals(other.name()) && one.organization().equals(other.organization());
    }

    /// The head of a column.
    public String head(String column, Locale language) {
        return messages.getMessage("protection.expert." + column, null, language);
    }

    private ExpertEntry entry(int row, Map<String, String> typed, List<Fault> faults) {
        var before = faults.size();
        var name = text(typed, "name");
        var fields = Arrays.stream(
                        text(typed, "fields").toUpperCase(Locale.ROOT).split("[\\s,;、，；]+"))
                .filter(field -> !field.isEmpty())
                .toList();
        if (name.isEmpty() || name.length() > LONGEST) {
            faults.add(new Fault(row, "name", "name", name));
        }
        if (fields.isEmpty() || !fields.stream().allMatch(field -> field.matches(FIELD))) {
            faults.add(new Fault(row, "fields", "fields", text(typed, "fields")));
        }
        var from = day(row, "from", typed, faults);
        var to = text(typed, "to").isEmpty() ? null : day(row, "to", typed, faults);
        if (to != null && from != null && to.isBefore(from)) {
            faults.add(new Fault(row, "to", "backwards", to.toString()));
        }
        var entry = new ExpertEntry(
                UUID.randomUUID(),
                name,
                text(typed, "organization"),
                fields,
                ties(row, text(typed, "ties"), faults),
                from == null ? LocalDate.EPOCH : from,
                to);
        if (faults.size() == before && experts.isListed(entry)) {
            faults.add(new Fault(row, "name", "listed", name));
        }
        return entry;
    }

    private static String text(Map<String, String> typed, String column) {
        return typed.getOrDefault(column, "").strip();
    }

    private static @Nullable LocalDate day(int row, String column, Map<String, String> typed, List<Fault> faults) {
        var day = FilledSheet.day(text(typed, column));
        if (day.isEmpty()) {
            faults.add(new Fault(row, column, "day", text(typed, column)));
        }
        return day.orElse(null);
    }

    /// One a line or parted by semicolons: kind, with whom, from, and to where it has ended, parted by bars.
    private List<ExpertEntry.Tie> ties(int row, String typed, List<Fault> faults) {
        var ties = new ArrayList<ExpertEntry.Tie>();
        for (var line : typed.split("[;；\\n]")) {
            if (!line.isBlank()) {
                tie(line.strip().split("\\s*[|｜]\\s*"))
                        .ifPresentOrElse(
                                tie -> ties.add(new ExpertEntry.Tie(UUID.randomUUID(), tie)),
                                () -> faults.add(new Fault(row, "ties", "ties", line.strip())));
            }
        }
        return ties;
    }

    private Optional<Recusal.Tie> tie(String[] parts) {
        if (parts.length < TIE_PARTS - 1 || parts.length > TIE_PARTS || parts[1].isBlank()) {
            return Optional.empty();
        }
        var kind = Arrays.stream(Recusal.Kind.values())
                .filter(each -> each.name().equalsIgnoreCase(parts[0])
                        || word(each, Locale.CHINA).equals(parts[0])
                        || word(each, Locale.ENGLISH).equalsIgnoreCase(parts[0]))
                .findFirst();
        var from = FilledSheet.day(parts[2]);
        var to = parts.length == TIE_PARTS ? FilledSheet.day(parts[TIE_PARTS - 1]) : Optional.<LocalDate>empty();
        var isBackwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        return kind.isEmpty() || from.isEmpty() || isBackwards || (parts.length == TIE_PARTS && to.isEmpty())
                ? Optional.empty()
                : Optional.of(new Recusal.Tie(kind.get(), parts[1], from.get(), to.orElse(null)));
    }

    /// A tie of a form, or what is wrong with it.
    public Optional<Recusal.Tie> tie(Map<String, String> typed) {
        var to = text(typed, "to");
        return tie(
                to.isEmpty()
                        ? new String[] {text(typed, "kind"), text(typed, "with"), text(typed, "from")}
                        : new String[] {text(typed, "kind"), text(typed, "with"), text(typed, "from"), to});
    }

    /// A tie as the sheet writes it.
    public String written(Recusal.Tie tie, Locale language) {
        var to = tie.to();
        return word(tie.kind(), language) + "|" + tie.with() + "|" + tie.from() + (to == null ? "" : "|" + to);
    }

    /// What a kind of tie is called.
    public String word(Recusal.Kind kind, Locale language) {
        return messages.getMessage("protection.tie." + kind, null, language);
    }
}
