package quanheng.indicators;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// What a record has to fulfil to be counted. The same criterion counts many records and explains one.
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(Criterion.Is.class), @JsonSubTypes.Type(Criterion.AnyOf.class)})
public sealed interface Criterion {
    /// One thing, of those the measure names.
    ///
    /// @param is     its name, such as `held-longer`
    /// @param values what it asks for, such as `10`; several are alternatives; none where the name says all
    record Is(String is, List<String> values) implements Criterion {
        public Is {
            values = values == null ? List.of() : List.copyOf(values);
        }
    }

    /// At least one of several.
    record AnyOf(List<Criterion> anyOf) implements Criterion {
        /// @throws IllegalArgumentException where there is none
        public AnyOf {
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new IllegalArgumentException("any of nothing");
            }
        }
    }

    /// One thing, with what it asks for.
    static Criterion is(String name, String... values) {
        return new Is(name, List.of(values));
    }
}
