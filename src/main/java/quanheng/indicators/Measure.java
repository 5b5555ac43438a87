package quanheng.indicators;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Records that can be counted. The module that keeps the records declares it as a component; definitions name it, and
/// promises are fed from it without further code. Its words are the messages `<id>`, `<id>.<quantity>` and
/// `<id>.<criterion>` with `measures.` before them.
public interface Measure {
    /// Its name, such as `registers.rights`.
    String id();

    /// Whether it counts what happened within days, and not what there is on a day.
    boolean isFlow();

    /// What can be told of the records, such as `records` or `amount`; the first where none is named.
    List<String> quantities();

    /// The criteria it understands, such as `held-longer`.
    Set<String> criteria();

    /// Counts.
    ///
    /// @param quantity one of [#quantities()]
    /// @throws IllegalArgumentException where a criterion or its values mean nothing to it
    Counted count(String quantity, Selection selection);

    /// The quantity by region as the records print it, six digits, empty where none is known; adds up to the count.
    Map<String, BigDecimal> byRegion(String quantity, Selection selection);

    /// By region month by month, both included: a stock at the end of each, a flow within each. The selection's own
    /// days are left aside; a flow before the first month is left out.
    Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to);

    /// The records counted, in a lasting order.
    List<CountedRecord> records(Selection selection, int offset, int limit);

    /// Stays equal as long as nothing it counts from changed, so that what was counted of now may be kept; null where
    /// it cannot tell.
    default @Nullable Object stamp() {
        return null;
    }

    /// Keys of all records counted, sorted: to compare two counts record by record.
    default List<String> keys(Selection selection) {
        return records(selection, 0, Integer.MAX_VALUE).stream()
                .map(CountedRecord::number)
                .distinct()
                .sorted()
                .toList();
    }

    /// Records by key, as far as they can still be named.
    default List<CountedRecord> named(List<String> keys, Selection selection) {
        return records(selection, 0, Integer.MAX_VALUE).stream()
                .filter(record -> keys.contains(record.number()))
                .toList();
    }

    /// What last changed a record, such as an import.
    default Phrase cause(String key) {
        return Phrase.of("indicators.cause.later-knowledge");
    }

    /// Why one record is counted or not; empty where there is no such record.
    ///
    /// @param record its number in any spelling
    Optional<Explanation> explain(Selection selection, String record);

    /// Whether its figures are what others reported, and not records this office keeps itself.
    default boolean isReported() {
        return false;
    }

    /// Whether a quantity adds up over places and months. Contracts do not, where one covers rights in two places.
    default boolean adds(String quantity) {
        return true;
    }

    /// The values a criterion can take, in order; none where it takes a number, words or nothing at all.
    default List<String> choices(String criterion) {
        return List.of();
    }

    /// The criteria without which it counts nothing, such as which roster.
    default Set<String> needs() {
        return Set.of();
    }

    /// Whether a criterion may be asked more than once, each time with other values that must hold as well.
    default boolean repeats(String criterion) {
        return false;
    }

    /// A criterion in words, such as "held for more than 10 years".
    String words(Criterion.Is criterion, Locale language);
}
