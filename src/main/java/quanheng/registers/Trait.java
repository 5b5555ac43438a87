package quanheng.registers;

import java.util.List;
import java.util.Set;
import quanheng.rights.Variety;

/// What tells rights apart besides category, place, class and state. A right has a trait from some day on, for good:
/// the same rule counts millions in memory and explains one right.
public sealed interface Trait {
    /// Its source says that it belongs to a strategic emerging industry (战略性新兴产业).
    record ToldStrategic() implements Trait {}

    /// One of its classes surely belongs to a strategic emerging industry by an edition of the concordance.
    ///
    /// @param edition id of the edition, of [quanheng.reference.Edition]
    record StrategicByClass(int edition) implements Trait {}

    /// Its family has a member abroad (海外同族).
    record OverseasFamily() implements Trait {}

    /// Held for more than some years from the day of filing (超过十年): from the anniversary on, when they are full.
    record HeldLonger(int years) implements Trait {
        /// @throws IllegalArgumentException where the years are not 1 to 100
        public HeldLonger {
            if (years < 1 || years > 100) {
                throw new IllegalArgumentException("%d years".formatted(years));
            }
        }
    }

    /// Pledged for at least an amount, from the day the pledge was registered; a release does not undo it.
    ///
    /// @param least in 10,000 yuan; 0 for any pledge, also one without an amount
    record Pledged(int least) implements Trait {
        /// @throws IllegalArgumentException where the amount is below 0
        public Pledged {
            if (least < 0) {
                throw new IllegalArgumentException("%d is no amount".formatted(least));
            }
        }
    }

    /// Given an award; from the day of the award, or always where only the award is told.
    record Awarded() implements Trait {}

    /// Recognized as well known (驰名); from the day of the recognition, or always where no day is told.
    record WellKnown() implements Trait {}

    /// Of a variety.
    record OfVariety(Set<Variety> varieties) implements Trait {
        public OfVariety {
            varieties = Set.copyOf(varieties);
        }
    }

    /// Has at least one of some traits.
    record Any(List<Trait> traits) implements Trait {
        public Any {
            traits = List.copyOf(traits);
        }
    }

    /// Has all of some traits.
    record All(List<Trait> traits) implements Trait {
        public All {
            traits = List.copyOf(traits);
        }
    }
}
