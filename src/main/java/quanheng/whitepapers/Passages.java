package quanheng.whitepapers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quanheng.whitepapers.Passage.Piece;
import quanheng.whitepapers.Remark.What;

/// Reads a section's text: a line is a paragraph. `{indicator}` stands for its number on the paper's day,
/// `{indicator@2024-12-31}` for that of another day, `{=12.3|source}` for a number others state, and a line
/// `{table one two}` or `{chart one}` for a table or a chart. Every other number but days, years and numbers of
/// documents is told, since nothing stands behind it.
final class Passages {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final String ID = "[a-z][a-z0-9-]*";
    private static final Pattern NUMBER = Pattern.compile("(" + ID + ")(?:@([0-9]{4}-[0-9]{2}-[0-9]{2}))?");
    private static final Pattern CITED = Pattern.compile("=([^|]+)\\|(.+)");
    private static final Pattern TABLE = Pattern.compile("\\{table((?: +" + ID + ")+)}");
    private static final Pattern CHART = Pattern.compile("\\{chart +(" + ID + ")}");
    private static final Pattern TYPED = Pattern.compile(text("typed-number.txt"));

    private final List<Passage> passages = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final String heading;

    private Passages(String heading) {
        this.heading = heading;
    }

    /// What a text holds.
    ///
    /// @param remarks what is wrong with it, in its order
    record Read(List<Passage> passages, List<Remark> remarks) {}

    static Read of(Section section) {
        var reading = new Passages(section.heading());
        section.body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(reading::line);
        if (reading.passages.isEmpty()) {
            reading.remark(What.EMPTY, "");
        }
        return new Read(List.copyOf(reading.passages), List.copyOf(reading.remarks));
    }

    private void line(String line) {
        var table = TABLE.matcher(line);
        var chart = CHART.matcher(line);
        if (table.matches()) {
            passages.add(new Passage.Table(List.of(table.group(1).strip().split(" +"))));
        } else if (chart.matches()) {
            passages.add(new Passage.Chart(chart.group(1)));
        } else {
            passages.add(new Passage.Words(pieces(line)));
        }
    }

    private List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var braces = BRACES.matcher(line);
        var from = 0;
        while (braces.find()) {
            text(pieces, line.substring(from, braces.start()));
            var piece = braces.group(1) == null ? null : piece(braces.group(1));
            if (piece == null) {
                remark(What.UNREADABLE, braces.group());
                pieces.add(new Piece.Text(braces.group()));
            } else {
                pieces.add(piece);
            }
            from = braces.end();
        }
        text(pieces, line.substring(from));
        return pieces;
    }

    private void text(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Text(words));
            TYPED.matcher(words).results().forEach(found -> remark(What.TYPED, found.group()));
        }
    }

    private static @Nullable Piece piece(String words) {
        var cited = CITED.matcher(words);
        if (cited.matches()) {
            return new Piece.Cited(cited.group(1).strip(), cited.group(2).strip());
        }
        var number = NUMBER.matcher(words.strip());
        if (!number.matches()) {
            return null;
        }
        try {
            var day = number.group(2) == null ? null : LocalDate.parse(number.group(2));
            return new Piece.Counted(number.group(1), day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private void remark(What what, String words) {
        remarks.add(new Remark(what, heading, words));
    }

    private static String text(String name) {
        try (var file = Objects.requireNonNull(Passages.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
