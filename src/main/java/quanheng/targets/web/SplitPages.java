package quanheng.targets.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Phrase;
import quanheng.indicators.Phrases;
import quanheng.pace.Reason;
import quanheng.targets.Divided;
import quanheng.targets.Division;

/// Puts a split into words.
@Component
class SplitPages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Phrases phrases;
    private final MessageSource messages;
    private final Clock clock;

    SplitPages(Phrases phrases, MessageSource messages, Clock clock) {
        this.phrases = phrases;
        this.messages = messages;
        this.clock = clock;
    }

    /// @param split    id of the split shown; null for none
    /// @param sum      what the shares come to, in words; empty where nothing is split
    /// @param tone     of these words
    /// @param canPropose whether shares in proportion can be told
    record View(
            @Nullable UUID split,
            String region,
            String whole,
            String unit,
            String city,
            String sum,
            String tone,
            boolean canPropose,
            List<Row> rows,
            List<String> notes) {}

    /// @param typed    what the field of the share holds
    /// @param problem  what is wrong with it; empty where nothing is
    /// @param records  address of the indicator in the region; empty where nothing is counted
    record Row(
            String code,
            String name,
            String typed,
            String share,
            String problem,
            String actual,
            String due,
            String gap,
            String state,
            String tone,
            String part,
            String records) {}

    /// A split that was.
    record Past(String by, String at, String endedBy, String shares) {}

    /// @param typed    what is in the fields; null for the shares as they are
    /// @param proposes whether the fields hold the proposed shares
    View view(Divided divided, @Nullable TypedShares typed, boolean proposes, Locale locale) {
        var division = divided.division();
        var split = divided.split();
        var together = divided.together();
        var proposed = divided.proposed();
        var fields = typed != null
                ? typed.typed()
                : proposes && proposed != null ? plain(proposed.shares()) : Map.<String, String>of();
        var sum = split != null
                ? words(split.reasons().getFirst(), locale)
                : together != null ? text(locale, "together", plain(together), plain(divided.whole())) : "";
        var notes = Stream.concat(
                divided.notes().stream(),
                proposes && proposed != null ? Stream.of(proposed.reasons().getFirst()) : Stream.empty());
        return new View(
                division == null ? null : division.id(),
                divided.region().name(),
                plain(divided.whole()) + " " + divided.unit(),
                divided.unit(),
                divided.city() == null ? text(locale, "no-data") : plain(divided.city()) + " " + divided.unit(),
                sum,
                split == null ? "" : split.addsUp() ? "good" : "bad",
                proposed != null,
                divided.rows().stream()
                        .map(row -> row(row, fields, typed, locale))
                        .toList(),
                notes.map(note -> words(note, locale)).toList());
    }

    private Row row(Divided.Row row, Map<String, String> fields, @Nullable TypedShares typed, Locale locale) {
        var code = row.region().code();
        var standing = row.standing();
        var reached = row.reached();
        var problem = typed == null
                ? ""
                : typed.problems().stream()
                        .filter(each -> each.code().equals(code))
                        .map(each -> message(locale, each.key(), each.words()))
                        .findFirst()
                        .orElse("");
        var share = row.share() == null ? "" : plain(row.share());
        return new Row(
                code,
                row.region().name(),
                fields.isEmpty() ? share : fields.getOrDefault(code, ""),
                share,
                problem,
                row.actual() == null ? text(locale, "no-data") : plain(row.actual()),
                standing == null ? "" : plain(standing.due()),
                standing == null ? "" : plain(standing.gap()),
                standing == null ? "" : message(locale, "pace.state." + standing.state()),
                standing == null ? "" : ProspectPages.tone(standing.state().name()),
                row.part() == null ? "" : plain(row.part().setScale(1, java.math.RoundingMode.HALF_UP)) + "%",
                reached == null ? "" : reached.page());
    }

    List<Past> past(List<Division> divisions) {
        return divisions.stream()
                .filter(each -> each.endedAt() != null)
                .map(each -> new Past(
                        each.madeBy(),
                        minute(each.madeAt()),
                        String.valueOf(each.endedBy()),
                        String.join(
                                ", ",
                                each.shares().entrySet().stream()
                                        .map(share -> share.getKey() + " " + plain(share.getValue()))
                                        .toList())))
                .toList();
    }

    String message(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private String text(Locale locale, String key, Object... arguments) {
        return message(locale, "targets.split." + key, arguments);
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }

    private String words(Reason reason, Locale locale) {
        return phrases.words(Phrase.of(reason), locale);
    }

    private static Map<String, String> plain(Map<String, BigDecimal> shares) {
        return shares.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, each -> plain(each.getValue())));
    }

    private static String plain(BigDecimal figure) {
        return ProspectPages.plain(figure);
    }
}
