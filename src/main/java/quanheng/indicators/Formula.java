package quanheng.indicators;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/// How an indicator is reckoned from measures.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Formula.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Formula.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = Formula.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Formula.Growth.class, name = "growth")
})
public sealed interface Formula {
    /// A quantity of the records of a measure.
    ///
    /// @param measure  id of a [Measure]
    /// @param quantity one of its quantities
    record Count(String measure, String quantity, List<Criterion> where) implements Formula {
        public Count {
            where = where == null ? List.of() : List.copyOf(where);
        }
    }

    /// Several added up.
    record Sum(List<Formula> of) implements Formula {
        /// @throws IllegalArgumentException where there is nothing to add
        public Sum {
            of = List.copyOf(of);
            if (of.isEmpty()) {
                throw new IllegalArgumentException("a sum of nothing");
            }
        }
    }

    /// One of another, times a factor: 100 for percent, 10,000 for each 10,000 people.
    record Share(Formula part, Formula whole, BigDecimal times) implements Formula {}

    /// How something grew from year to year, in percent, over the full years asked for. What it grew from is the year
    /// before the first.
    record Growth(Formula of, Method method) implements Formula {}

    /// How growth over several years is told.
    enum Method {
        /// The mean of the yearly rates.
        ARITHMETIC,
        /// The constant yearly rate that leads from the first to the last.
        COMPOUND,
        /// The lowest yearly rate: above 0 where every year rose.
        LOWEST
    }
}
