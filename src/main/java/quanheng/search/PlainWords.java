package quanheng.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// Says a question as it was understood, in plain words.
final class PlainWords {
    private final MessageSource messages;
    private final Locale language;
    private final LocalDate on;

    /// @param on the day of states that name none
    PlainWords(MessageSource messages, Locale language, LocalDate on) {
        this.messages = messages;
        this.language = language;
        this.on = on;
    }

    String of(Query query) {
        return switch (query) {
            case Query.Everything all -> say("search.said.everything");
            case Query.Words words -> words(words);
            case Query.Numbered number ->
                say(number.prefix() ? "search.said.number-begins" : "search.said.number", number.written());
            case Query.Among among -> say("search.said.among", field(among.field()), among.written());
            case Query.Days days -> days(days);
            case Query.InState state ->
                say("search.said.state", Objects.requireNonNullElse(state.on(), on), state.written());
            case Query.All all -> joined(all.parts(), "search.said.and");
            case Query.Any any -> joined(any.parts(), "search.said.or");
            case Query.Not not -> say("search.said.not", inner(not.part()));
        };
    }

    private String words(Query.Words words) {
        var field = words.field() == null ? say("search.said.anywhere") : field(words.field());
        return say(words.prefix() ? "search.said.begins" : "search.said.words", field, words.text());
    }

    private String days(Query.Days days) {
        var field = field(days.field());
        if (days.from() == null) {
            return say("search.said.until", field, text(days.to()));
        }
        return days.to() == null
                ? say("search.said.since", field, text(days.from()))
                : say("search.said.between", field, text(days.from()), text(days.to()));
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.requireNonNull(day).toString();
    }

    private String joined(List<Query> parts, String key) {
        return parts.stream().map(this::inner).collect(Collectors.joining(say(key)));
    }

    private String inner(Query part) {
        return part instanceof Query.All || part instanceof Query.Any ? say("search.said.group", of(part)) : of(part);
    }

    private String field(Field field) {
        return say("search.field." + field.id());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(
                key, List.of(arguments).stream().map(Object::toString).toArray(), language);
    }
}
