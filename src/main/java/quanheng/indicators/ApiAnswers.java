package quanheng.indicators;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What programs are answered page by page. Without a moment asked, everything is as known at the last writing, so that
/// the same question has the same answer until something is written.
@Component
public class ApiAnswers {
    private final Indicators indicators;
    private final IndicatorsJson printed;
    private final JsonMapper mapper;

    ApiAnswers(Indicators indicators, IndicatorsJson printed, JsonMapper mapper) {
        this.indicators = indicators;
        this.printed = printed;
        this.mapper = mapper;
    }

    /// What an indicator shows.
    public String value(Definition definition, Indicators.Ask ask) {
        var members = printed.of(indicators.observe(definition, ask));
        members.put("knownAt", moment(definition, ask));
        members.put("evidence", definition.evidence());
        members.put("citation", definition.citation());
        return mapper.writeValueAsString(members);
    }

    private Instant moment(Definition definition, Indicators.Ask ask) {
        var moment = ask.knownAt();
        return moment == null ? indicators.moment(definition) : moment;
    }

    /// Where a list of records goes on.
    ///
    /// @param offset  how many went before
    /// @param knownAt the moment the list was begun as known of, so that no later writing shifts it
    public record Cursor(int offset, @Nullable Instant knownAt) {
        /// What a program gave back; the beginning for nothing.
        ///
        /// @throws IllegalArgumentException where it is none of ours
        public static Cursor of(String printed) {
            if (printed.isEmpty()) {
                return new Cursor(0, null);
            }
            var parts = new String(Base64.getUrlDecoder().decode(printed), StandardCharsets.US_ASCII).split(" ", -1);
            if (parts.length != 2 || !parts[0].matches("[0-9]{1,9}")) {
                throw new IllegalArgumentException("no cursor: " + printed);
            }
            try {
                return new Cursor(Integer.parseInt(parts[0]), Instant.parse(parts[1]));
            } catch (DateTimeParseException wrong) {
                throw new IllegalArgumentException("no cursor: " + printed, wrong);
            }
        }

        String printed() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((offset + " " + knownAt).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /// Some of the records counted, and `next` where there are more.
    public String records(Definition definition, Indicators.Ask ask, Cursor cursor, int limit) {
        var moment = cursor.knownAt() == null ? moment(definition, ask) : cursor.knownAt();
        var known = new Indicators.Ask(ask.region(), ask.from(), ask.asOf(), moment);
        var total = indicators.observe(definition, known).records();
        var records = indicators.records(definition, known, cursor.offset(), limit);
        var next = cursor.offset() + records.size();
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("indicator", definition.indicator());
        members.put("version", definition.version());
        members.put("knownAt", moment);
        members.put("total", total);
        members.put("records", records.stream().map(IndicatorsJson::of).toList());
        members.put("next", next < total && !records.isEmpty() ? new Cursor(next, moment).printed() : null);
        return mapper.writeValueAsString(members);
    }
}
