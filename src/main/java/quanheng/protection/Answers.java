package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Answers to the intake form, read as facts.
///
/// @param all by field
record Answers(Map<String, String> all) {
    /// The facts these answers tell.
    ///
    /// @param receivedOn selects the law
    /// @param life       of the right, as the registers say
    Facts facts(LocalDate receivedOn, Facts.Life life) {
        return new Facts(
                receivedOn,
                one("right", Facts.Right::valueOf, Facts.Right.NONE),
                one("claim", Facts.Claim::valueOf, Facts.Claim.OTHER),
                one("act", Facts.Act::valueOf, Facts.Act.OTHER),
                one("place", Facts.Place::valueOf, Facts.Place.HERE),
                one("standing", Facts.Standing::valueOf, Facts.Standing.OTHERS),
                life,
                one("earlier", Facts.Earlier::valueOf, Facts.Earlier.NONE),
                one("willing", Facts.Willing::valueOf, Facts.Willing.UNASKED),
                one("forum", Facts.Forum::valueOf, Facts.Forum.NONE),
                !word("known").equals("no"),
                day("knownOn"),
                day("endedOn"),
                yuan("turnover"),
                yuan("gains"),
                yuan("loss"),
                one("rights", Integer::valueOf, 1),
                isYes("repeat"),
                isYes("major"),
                isYes("urgent"),
                isYes("listed"));
    }

    private String word(String field) {
        return all.getOrDefault(field, "");
    }

    private boolean isYes(String field) {
        return word(field).equals("yes");
    }

    private <T> T one(String field, Function<String, T> read, T otherwise) {
        return word(field).isEmpty() ? otherwise : read.apply(word(field));
    }

    private @Nullable LocalDate day(String field) {
        return word(field).isEmpty() ? null : LocalDate.parse(word(field));
    }

    private @Nullable BigDecimal yuan(String field) {
        return IntakeField.yuan(word(field));
    }
}
