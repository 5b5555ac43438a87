package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Facts as the tests' tables tell them: `right=DESIGN claim=STOP`; what is not told is what is usual.
record Told(Map<String, String> words) {
    static Facts of(String line) {
        return new Told(Arrays.stream(line.split(" +"))
                        .map(word -> word.split("="))
                        .collect(Collectors.toMap(word -> word[0], word -> word[1])))
                .facts();
    }

    private Facts facts() {
        return new Facts(
                LocalDate.parse(word("received", "2026-11-20")),
                Facts.Right.valueOf(word("right", "INVENTION")),
                Facts.Claim.valueOf(word("claim", "STOP")),
                Facts.Act.valueOf(word("act", "INFRINGEMENT")),
                Facts.Place.valueOf(word("place", "HERE")),
                Facts.Standing.valueOf(word("standing", "HOLDER")),
                Facts.Life.valueOf(word("life", "IN_FORCE")),
                Facts.Earlier.valueOf(word("earlier", "NONE")),
                Facts.Willing.valueOf(word("willing", "UNASKED")),
                Facts.Forum.valueOf(word("forum", "NONE")),
                word("respondent", "KNOWN").equals("KNOWN"),
                day("known"),
                day("ended"),
                yuan("turnover"),
                yuan("gains"),
                yuan("loss"),
                Integer.parseInt(word("rights", "1")),
                yes("repeat"),
                yes("major"),
                yes("urgent"),
                yes("listed"));
    }

    private String word(String key, String usual) {
        return words.getOrDefault(key, usual);
    }

    private boolean yes(String key) {
        return word(key, "NO").equals("YES");
    }

    private @Nullable LocalDate day(String key) {
        var word = words.get(key);
        return word == null ? null : LocalDate.parse(word);
    }

    private @Nullable BigDecimal yuan(String key) {
        var word = words.get(key);
        return word == null ? null : new BigDecimal(word);
    }
}
