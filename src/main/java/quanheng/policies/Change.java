package quanheng.policies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change to the library or the list of powers. It takes effect once a second person approves it.
public sealed interface Change {
    /// What it is about, such as `instrument:` and an id.
    String subject();

    /// A new instrument. It ends the one it supersedes on the day before it takes effect.
    record AddInstrument(Instrument instrument, List<Article> articles) implements Change {
        public AddInstrument {
            articles = List.copyOf(articles);
        }

        @Override
        public String subject() {
            return "instrument:" + instrument.id();
        }
    }

    /// An instrument is repealed, or ends otherwise, and with it all that rests on it.
    record EndInstrument(String instrument, LocalDate lastOn, String because) implements Change {
        @Override
        public String subject() {
            return "instrument:" + instrument;
        }
    }

    /// A figure has a value from a day; a version that covers the day ends before it.
    record SetParameter(
            Parameter parameter,
            BigDecimal value,
            String instrument,
            String article,
            LocalDate from,
            @Nullable LocalDate lastOn)
            implements Change {
        @Override
        public String subject() {
            return "parameter:" + parameter.id();
        }
    }

    /// A unit holds a power from a day. See [Power] for the parts.
    record GrantPower(
            String power,
            String name,
            Power.Kind kind,
            UUID unit,
            String rule,
            @Nullable String instrument,
            String article,
            String procedure,
            String duties,
            LocalDate from,
            @Nullable LocalDate lastOn)
            implements Change {
        @Override
        public String subject() {
            return "power:" + power;
        }
    }

    /// A unit uses the power of another from a day. See [Delegation] for the parts.
    record DelegatePower(
            String power,
            UUID principal,
            UUID delegate,
            Delegation.Form form,
            String basis,
            LocalDate from,
            @Nullable LocalDate lastOn)
            implements Change {
        @Override
        public String subject() {
            return "power:" + power;
        }
    }

    /// A delegation ends.
    record EndDelegation(long row, String power, LocalDate lastOn, String because) implements Change {
        @Override
        public String subject() {
            return "power:" + power;
        }
    }

    /// A unit's power ends.
    record EndPower(long row, String power, LocalDate lastOn, String because) implements Change {
        @Override
        public String subject() {
            return "power:" + power;
        }
    }
}
