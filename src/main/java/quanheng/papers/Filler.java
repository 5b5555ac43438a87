package quanheng.papers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts values into a template and notes all that are missing.
final class Filler {
    private final Template template;
    private final Map<String, Object> values;
    private final PaperHead head;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final TreeSet<String> missing = new TreeSet<>();
    private final TreeSet<String> unfit = new TreeSet<>();
    private boolean headed;

    /// @param values besides which the issuer, the addressee, the day and the number can be named
    Filler(Template template, PaperHead head, Map<String, ?> values) {
        this.template = template;
        this.head = head;
        this.values = new HashMap<>(values);
        this.values.put("issuer", head.issuer());
        this.values.put("addressee", head.addressee());
        this.values.put("date", head.date());
        if (head.number() != null) {
            this.values.put("number", head.number());
        }
    }

    Filling fill() {
        Deque<Boolean> told = new ArrayDeque<>();
        for (var line : template.lines()) {
            switch (line.kind()) {
                case IF -> told.push(holds(line));
                case UNLESS -> told.push(!holds(line));
                case END -> told.pop();
                default -> {
                    if (!told.contains(false)) {
                        add(line);
                    }
                }
            }
        }
        endTable();
        endAttachments();
        if (template.addressed() && head.addressee().isBlank()) {
            missing.add("addressee");
        }
        return missing.isEmpty() && unfit.isEmpty()
                ? new Filling.Filled(paper())
                : new Filling.Refused(List.copyOf(missing), List.copyOf(unfit));
    }

    private Paper paper() {
        return new Paper(
                head.issuer(),
                template.title(this::holds),
                head.number(),
                template.addressed() ? head.addressee() : "",
                blocks,
                head.date(),
                template.look());
    }

    private boolean holds(TemplateLine line) {
        var value = values.get(line.asked());
        return isTold(value) && (line.wanted().isEmpty() || line.wanted().equals(String.valueOf(value)));
    }

    private static boolean isTold(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case Collection<?> several -> !several.isEmpty();
            case Boolean truth -> truth;
            default -> true;
        };
    }

    private void add(TemplateLine line) {
        switch (line.kind()) {
            case HEADS, ROW, ROWS -> addRow(line);
            case ATTACHMENT -> attachments.add(said(line.text()));
            default -> {
                endTable();
                endAttachments();
                addBlock(line);
            }
        }
    }

    private void addBlock(TemplateLine line) {
        switch (line.kind()) {
            case HEADING -> blocks.add(new Block.Heading(1, said(line.text())));
            case SUBHEADING -> blocks.add(new Block.Heading(2, said(line.text())));
            case LEFT -> blocks.add(new Block.Line(Block.Place.LEFT, said(line.text())));
            case CENTRE -> blocks.add(new Block.Line(Block.Place.CENTRE, said(line.text())));
            case RIGHT -> blocks.add(new Block.Line(Block.Place.RIGHT, said(line.text())));
            case COPIES -> blocks.add(new Block.Copies(said(line.text())));
            case ITEMS -> addItems(line.text());
            default ->
                said(line.text())
                        .lines()
                        .filter(text -> !text.isBlank())
                        .forEach(text -> blocks.add(new Block.Paragraph(text.strip())));
        }
    }

    private void addItems(String name) {
        var number = 0;
        for (var item : list(name)) {
            blocks.add(new Block.Paragraph(++number + "." + item));
        }
    }

    private void addRow(TemplateLine line) {
        switch (line.kind()) {
            case ROWS ->
                list(line.text())
                        .forEach(row -> rows.add(
                                row instanceof List<?> cells
                                        ? cells.stream()
                                                .map(cell -> OfficialWords.say(cell, ""))
                                                .toList()
                                        : List.of(String.valueOf(row))));
            case HEADS -> {
                headed = true;
                rows.add(cells(line));
            }
            default -> rows.add(cells(line));
        }
    }

    /// Cells end at bars, but for those within a name with its form.
    private List<String> cells(TemplateLine line) {
        return Stream.of(line.text().split("\\|(?![^{|]*})", -1))
                .map(String::strip)
                .map(this::said)
                .toList();
    }

    private List<?> list(String name) {
        var value = values.get(name);
        if (!isTold(value)) {
            missing.add(name);
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        unfit.add(name);
        return List.of();
    }

    private String said(String text) {
        return TemplateLine.NAME
                .matcher(text.replace("\\n", "\n"))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        value(found.group(1), found.group(2) == null ? "" : found.group(2))));
    }

    private String value(String name, String form) {
        var value = values.get(name);
        if (value == null || !isTold(value)) {
            missing.add(name);
            return "";
        }
        try {
            return OfficialWords.say(value, form);
        } catch (IllegalArgumentException e) {
            unfit.add(name);
            return "";
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(headed, rows));
            rows.clear();
            headed = false;
        }
    }

    private void endAttachments() {
        if (!attachments.isEmpty()) {
            blocks.add(new Block.Attachments(attachments));
            attachments.clear();
        }
    }
}
