package quanheng.appraisals.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import quanheng.appraisals.Appraisals;
import quanheng.appraisals.Problem;
import quanheng.sheets.Sheets;

/// Heads of sheets, and sheets as answers.
final class Heads {
    private Heads() {}

    static List<String> of(MessageSource messages, Locale language, String... columns) {
        return Stream.of(columns)
                .map(column -> messages.getMessage("appraisals.head." + column, null, language))
                .toList();
    }

    static void send(
            HttpServletResponse response,
            String name,
            List<String> heads,
            Stream<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s.xlsx\"".formatted(name));
        Sheets.write(response.getOutputStream(), name, heads, rows);
    }

    /// What a year waits for, line by line.
    static List<Problem> problems(Appraisals.Closed.Waiting waiting) {
        var problems = new ArrayList<Problem>();
        waiting.missing()
                .forEach((unit, lines) ->
                        problems.add(new Problem("sheets", "waits", List.of(unit, String.join(", ", lines)))));
        if (waiting.waiting() > 0) {
            problems.add(new Problem("sheets", "undecided", List.of(Long.toString(waiting.waiting()))));
        }
        return problems;
    }
}
