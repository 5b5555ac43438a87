package quanheng.appraisals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import quanheng.docket.ActKind;
import quanheng.docket.CaseFile;
import quanheng.docket.Condition;
import quanheng.docket.Refusal;

/// Points an appeal is decided with are within the line's weight; a vetoed or dismissed one needs none.
@Component
class AppealCondition implements Condition {
    private final AppealStore store;
    private final SheetStore sheets;

    AppealCondition(AppealStore store, SheetStore sheets) {
        this.store = store;
        this.sheets = sheets;
    }

    @Override
    public List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told) {
        if (!file.procedure().id().equals(Appeals.PROCEDURE)
                || !act.id().equals("decide")
                || !"UPHELD".equals(told.get("outcome"))) {
            return List.of();
        }
        var weight = store.find(file.head().number()).stream()
                .flatMap(appeal -> sheets.of(appeal.year(), appeal.unit()).stream()
                        .limit(1)
                        .flatMap(kept -> kept.sheet().line(appeal.line()).stream()))
                .map(SheetLine::weight)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        var points = told.getOrDefault("points", "");
        return points.isEmpty() || new BigDecimal(points).signum() < 0 || new BigDecimal(points).compareTo(weight) > 0
                ? List.of(Refusal.saying("appraisals.refused.points", act.basis(), Reckoning.plain(weight)))
                : List.of();
    }
}
