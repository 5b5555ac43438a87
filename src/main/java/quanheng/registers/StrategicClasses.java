package quanheng.registers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import quanheng.reference.Answer;
import quanheng.reference.Concordance;
import quanheng.reference.Reference;

/// Tells by the editions that are loaded which classes belong to a strategic emerging industry.
@Component
class StrategicClasses implements Facts.StrategicClasses {
    private final Reference reference;
    private final Map<Integer, Concordance> concordances = new ConcurrentHashMap<>();

    StrategicClasses(Reference reference) {
        this.reference = reference;
    }

    @Override
    public Predicate<String> of(int edition) {
        var concordance = concordance(edition);
        return symbol ->
                !symbol.isEmpty() && concordance.answers(symbol).stream().anyMatch(Answer::isSure);
    }

    /// Whether an edition has any rule; the starting set only has names.
    boolean hasRules(int edition) {
        return !concordance(edition).rules().isEmpty();
    }

    private Concordance concordance(int edition) {
        return concordances.computeIfAbsent(
                edition, id -> reference.concordance(reference.edition(id).orElseThrow()));
    }
}
