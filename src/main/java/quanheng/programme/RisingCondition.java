package quanheng.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import quanheng.docket.ActKind;
import quanheng.docket.CaseFile;
import quanheng.docket.Condition;
import quanheng.docket.Refusal;

/// An order rises by exactly one level, to the one its clock tells on the day, and is told to whom that level is; and
/// a new last day is not in the past already.
@Component
class RisingCondition implements Condition {
    private final Ascents ascents;

    RisingCondition(Ascents ascents) {
        this.ascents = ascents;
    }

    @Override
    public List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told) {
        if (!file.procedure().id().equals(Supervision.ORDER)) {
            return List.of();
        }
        var today = file.at().toLocalDate();
        if (act.id().equals(Ascents.RISE)) {
            return ascents.of(file, today)
                            .flatMap(Ascent::due)
                            .filter(rung -> told.equals(told(rung, file)))
                            .isPresent()
                    ? List.of()
                    : List.of(Refusal.saying("programme.refused.level", act.basis()));
        }
        var last = file.acts().getLast().happenedOn();
        var replyBy = told.getOrDefault("replyBy", "");
        return !replyBy.isEmpty() && LocalDate.parse(replyBy).isBefore(last)
                ? List.of(Refusal.saying("programme.refused.reply-by", act.basis(), replyBy, last.toString()))
                : List.of();
    }

    private Map<String, String> told(Ascent.Rung rung, CaseFile file) {
        var ascent = ascents.of(file, file.at().toLocalDate()).orElseThrow();
        return told(rung, ascent);
    }

    static Map<String, String> told(Ascent.Rung rung, Ascent ascent) {
        return Map.of(
                "level", rung.level().id(),
                "recipient", rung.recipient(),
                "missedOn", ascent.lastDay().toString(),
                "risenOn", rung.from().toString());
    }
}
