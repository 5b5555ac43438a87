package quanheng.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Indicators.Ask;
import tools.jackson.databind.json.JsonMapper;

/// Indicators for programs and for the command line.
@Component
public class IndicatorsJson {
    /// How many records are named at most.
    public static final int RECORDS = 10_000;

    private final Indicators indicators;
    private final Definitions definitions;
    private final Phrases phrases;
    private final JsonMapper json;

    IndicatorsJson(Indicators indicators, Definitions definitions, Phrases phrases, JsonMapper json) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.phrases = phrases;
        this.json = json;
    }

    /// All definitions.
    public String list() {
        return json.writeValueAsString(definitions.all());
    }

    /// An observation, on request with its records.
    public String value(Definition definition, Ask ask, boolean records) {
        var seen = indicators.observe(definition, ask);
        var printed = of(seen);
        if (records) {
            printed.put(
                    "items",
                    indicators.records(definition, ask, 0, RECORDS).stream()
                            .map(IndicatorsJson::of)
                            .toList());
        }
        return json.writeValueAsString(printed);
    }

    /// Why a record is counted or not; empty where there is no such record.
    public Optional<String> explanation(Definition definition, Ask ask, String record) {
        return indicators.explain(definition, ask, record).map(explanation -> {
            var printed = new LinkedHashMap<String, Object>();
            printed.put("record", explanation.number());
            printed.put("words", explanation.words());
            printed.put("counted", explanation.isCounted());
            printed.put("grounds", explanation.grounds().stream().map(this::of).toList());
            return json.writeValueAsString(printed);
        });
    }

    /// The same as lines: a tick or a cross, the criterion, and what the record shows.
    public Optional<String> explanationLines(Definition definition, Ask ask, String record, Locale language) {
        return indicators.explain(definition, ask, record).map(explanation -> {
            var lines = new ArrayList<String>();
            lines.add((explanation.isCounted() ? "✔ " : "✘ ") + explanation.number() + " " + explanation.words());
            explanation.grounds().forEach(ground -> line(ground, "  ", language, lines));
            return String.join(System.lineSeparator(), lines);
        });
    }

    private void line(Explanation.Ground ground, String before, Locale language, List<String> lines) {
        lines.add("%s%s %s: %s"
                .formatted(
                        before,
                        ground.holds() ? "✔" : "✘",
                        phrases.words(ground.criterion(), language),
                        phrases.words(ground.because(), language)));
        ground.parts().forEach(part -> line(part, before + "  ", language, lines));
    }

    /// An observation as it is printed.
    public Map<String, Object> of(Observation seen) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("indicator", seen.definition().indicator());
        printed.put("version", seen.definition().version());
        printed.put("name", seen.definition().names());
        printed.put("value", plain(seen.value()));
        printed.put("published", plain(seen.rounded()));
        printed.put("unit", seen.definition().unit());
        printed.put("numerator", plain(seen.numerator()));
        printed.put("denominator", plain(seen.denominator()));
        printed.put("region", seen.region());
        printed.put("asOf", seen.asOf());
        printed.put("from", seen.span().from());
        printed.put("knownAt", seen.knownAt());
        printed.put("records", seen.records());
        printed.put("notes", bilingual(seen.notes()));
        return printed;
    }

    static Map<String, Object> of(CountedRecord record) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("number", record.number());
        printed.put("words", record.words());
        printed.put("region", record.region());
        printed.put("on", record.on());
        printed.put("amount", plain(record.amount()));
        return printed;
    }

    private Map<String, Object> of(Explanation.Ground ground) {
        var printed = new LinkedHashMap<String, Object>();
        printed.put("holds", ground.holds());
        printed.put("criterion", bilingual(List.of(ground.criterion())));
        printed.put("because", bilingual(List.of(ground.because())));
        if (!ground.parts().isEmpty()) {
            printed.put("parts", ground.parts().stream().map(this::of).toList());
        }
        return printed;
    }

    private Map<String, String> bilingual(List<Phrase> words) {
        return Map.of(
                "zh", phrases.words(words, Locale.SIMPLIFIED_CHINESE), "en", phrases.words(words, Locale.ENGLISH));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
