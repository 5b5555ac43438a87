package quanheng.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import quanheng.law.Rule;

/// One reason why a right is in a state, to be printed by a message in either language.
///
/// @param key       of the message
/// @param arguments days in ISO form, numbers and [Word]s
/// @param rule      the version of the rule behind it; null where it is a fact
public record Reason(
        String key, List<Object> arguments, @Nullable Rule rule) implements MessageSourceResolvable {
    static Reason of(String name, Object... arguments) {
        return new Reason("rights.reason." + name, List.of(arguments), null);
    }

    Reason by(@Nullable Rule version) {
        return new Reason(key, arguments, version);
    }

    /// Whether it rests on a row of law that nobody has verified yet (待核实).
    public boolean isUnverified() {
        return rule != null && !rule.isVerified();
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }
}
