package quanheng.localplans;

import java.util.List;

/// What became of handing in a plan.
public sealed interface Filing {
    /// It is under review.
    ///
    /// @param number of the case
    record Filed(String number) implements Filing {}

    /// Nothing was kept.
    ///
    /// @param faults all that is wrong
    record Refused(List<Fault> faults) implements Filing {
        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused of(String field, String key, Object... arguments) {
            return new Refused(List.of(Fault.of(field, key, arguments)));
        }
    }
}
