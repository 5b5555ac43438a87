package quanheng.localplans;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What papers tell of a review, as rows of their tables.
@Component
class PaperRows {
    private static final int LONGEST = 120;

    private final MessageSource messages;

    PaperRows(MessageSource messages) {
        this.messages = messages;
    }

    String remarks(ReviewSheet sheet) {
        return sheet.remarks().stream()
                .map(line -> plain(line.name()) + "|" + say("localplans.opinion.AMEND") + "|"
                        + plain(line.opinion() == null ? "" : line.opinion().remark()))
                .collect(Collectors.joining("\n"));
    }

    String gaps(ReviewSheet sheet) {
        return sheet.gaps().stream()
                .map(gap ->
                        plain(gap.promise().title()) + "|" + plain(gap.promise().words()))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String words) {
        var told = words.replace('|', '/').replaceAll("\\s+", " ").strip();
        return told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
