package quanheng.protection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a route takes: how long it usually lasts, what it costs, and by what clock the office has to accept or refuse.
///
/// @param procedure the office's own procedure it opens; empty where it opens none
/// @param rule      id of the rule of its first clock; empty where another office's rules hold
/// @param scope     of that rule
public record ChannelNote(
        Channel channel,
        String procedure,
        String rule,
        String scope,
        String timeZh,
        String timeEn,
        String costZh,
        String costEn) {
    private static final Map<Channel, ChannelNote> ALL =
            read().stream().collect(Collectors.toUnmodifiableMap(ChannelNote::channel, Function.identity()));

    /// The note on a route.
    public static ChannelNote of(Channel channel) {
        var note = ALL.get(channel);
        if (note == null) {
            throw new IllegalStateException("channels.csv has no row for " + channel);
        }
        return note;
    }

    /// How long it usually lasts.
    public String time(Locale language) {
        return language.getLanguage().equals("zh") ? timeZh : timeEn;
    }

    /// What it costs.
    public String cost(Locale language) {
        return language.getLanguage().equals("zh") ? costZh : costEn;
    }

    /// Whether it opens a case in this office.
    public boolean opensCase() {
        return !procedure.isEmpty();
    }

    private static List<ChannelNote> read() {
        return Tables.read(
                "channels",
                row -> new ChannelNote(
                        Channel.valueOf(row.getField("channel")),
                        row.getField("procedure"),
                        row.getField("rule"),
                        row.getField("scope"),
                        row.getField("time"),
                        row.getField("time_en"),
                        row.getField("cost"),
                        row.getField("cost_en")));
    }
}
