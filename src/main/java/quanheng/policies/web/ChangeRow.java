package quanheng.policies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.policies.Change;
import quanheng.policies.Proposed;

/// A proposed change as a line of a page.
///
/// @param kind  the message `policies.change.<kind>` names it
/// @param parts what it says, each under its field's name
public record ChangeRow(Proposed proposed, String kind, List<Part> parts) {
    /// One thing it says.
    public record Part(String field, String value) {}

    static ChangeRow of(Proposed proposed) {
        var change = proposed.change();
        return new ChangeRow(proposed, change.getClass().getSimpleName(), parts(change));
    }

    private static List<Part> parts(Change change) {
        var parts = new ArrayList<Part>();
        switch (change) {
            case Change.AddInstrument(var instrument, var articles) -> {
                add(parts, "title", instrument.title());
                add(parts, "number", instrument.number());
                add(parts, "effectiveOn", instrument.effectiveOn());
                add(parts, "lastOn", instrument.lastOn());
                add(parts, "supersedes", instrument.supersedes());
                add(parts, "text", articles.size());
            }
            case Change.EndInstrument end -> {
                add(parts, "instrument", end.instrument());
                add(parts, "lastOn", end.lastOn());
                add(parts, "because", end.because());
            }
            case Change.SetParameter set -> {
                add(parts, "nameZh", set.parameter().nameZh());
                add(parts, "value", set.value().toPlainString());
                add(parts, "instrument", set.instrument());
                add(parts, "article", set.article());
                add(parts, "from", set.from());
                add(parts, "lastOn", set.lastOn());
            }
            case Change.GrantPower grant -> grant(parts, grant);
            case Change.DelegatePower made -> {
                add(parts, "power", made.power());
                add(parts, "basis", made.basis());
                add(parts, "from", made.from());
                add(parts, "lastOn", made.lastOn());
            }
            case Change.EndDelegation end -> end(parts, end.power(), end.lastOn(), end.because());
            case Change.EndPower end -> end(parts, end.power(), end.lastOn(), end.because());
        }
        return parts;
    }

    private static void grant(List<Part> parts, Change.GrantPower grant) {
        add(parts, "name", grant.name());
        add(parts, "rule", grant.rule());
        add(parts, "instrument", grant.instrument());
        add(parts, "article", grant.article());
        add(parts, "from", grant.from());
        add(parts, "lastOn", grant.lastOn());
    }

    private static void end(List<Part> parts, String power, LocalDate lastOn, String because) {
        add(parts, "power", power);
        add(parts, "lastOn", lastOn);
        add(parts, "because", because);
    }

    private static void add(List<Part> parts, String field, @Nullable Object value) {
        if (!Objects.toString(value, "").isEmpty()) {
            parts.add(new Part(field, String.valueOf(value)));
        }
    }
}
