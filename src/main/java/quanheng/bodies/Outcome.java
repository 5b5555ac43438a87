package quanheng.bodies;

import java.util.List;
import java.util.UUID;

/// What became of a wish to change something. Nothing that was typed is lost with any of them.
public sealed interface Outcome {
    /// It was done.
    ///
    /// @param id of what was made or changed
    record Done(UUID id) implements Outcome {}

    /// Nothing was done.
    ///
    /// @param faults all that is wrong
    record Refused(List<Fault> faults) implements Outcome {
        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused of(String field, String key, Object... arguments) {
            return new Refused(List.of(Fault.of(field, key, arguments)));
        }
    }

    /// Somebody else was first; nothing was done.
    record Overtaken() implements Outcome {}

    /// One thing that is wrong. Its words, which name the remedy, are the message `bodies.fault.<key>`.
    ///
    /// @param field where it is wrong; empty for the whole
    record Fault(String field, String key, List<Object> arguments) {
        /// A fault of a field.
        public static Fault of(String field, String key, Object... arguments) {
            return new Fault(field, key, List.of(arguments));
        }
    }
}
