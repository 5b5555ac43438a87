package quanheng.papers;

import java.util.stream.Collectors;

/// A paper as plain text, to be looked at.
final class PaperText {
    private PaperText() {}

    static String of(Paper paper) {
        var number = paper.number() == null ? "" : paper.number() + "\n";
        var addressee = paper.addressee().isEmpty() ? "" : paper.addressee() + "：\n";
        var body = paper.blocks().stream().map(PaperText::of).collect(Collectors.joining("\n"));
        return "[%s] %s\n%s\n%s%s%s\n%s\n"
                .formatted(paper.look(), paper.issuer(), paper.title(), number, addressee, body, paper.date());
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) -> "#".repeat(level) + " " + text;
            case Block.Paragraph(var text) -> "　　" + text;
            case Block.Line(var place, var text) -> place + " " + text;
            case Block.Table(var headed, var rows) ->
                rows.stream()
                        .map(row -> "| " + String.join(" | ", row).replace("\n", "⏎"))
                        .collect(Collectors.joining("\n", headed ? "headed\n" : "", ""));
            case Block.Picture picture -> "[" + picture.says() + "]";
            case Block.Attachments(var names) -> "附件：" + names;
            case Block.Copies(var text) -> "抄送：" + text;
        };
    }
}
