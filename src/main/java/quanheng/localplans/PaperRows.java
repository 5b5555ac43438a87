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

    /// What has to be made plain: promises nobody said a clause carries.
    String gaps(ReviewSheet sheet) {
        return sheet.gaps().stream().map(this::row).collect(Collectors.joining("\n"));
    }

    /// Promises no clause is even like.
    String missing(ReviewSheet sheet) {
        return sheet.gaps().stream()
                .filter(gap -> gap.clause() == null)
                .map(this::row)
                .collect(Collectors.joining("\n"));
    }

    private String row(ReviewSheet.Gap gap) {
        var clause = gap.clause();
        var named = plain(gap.named());
        return plain(gap.promise().title()) + "|"
                + (clause == null ? named : say("localplans.paper.perhaps", named, plain(clause.name())));
    }

    private static String plain(String words) {
        var told = words.replace('|', '/').replaceAll("\\s+", " ").strip();
        return told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
