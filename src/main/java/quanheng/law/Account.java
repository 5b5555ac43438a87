package quanheng.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps of one reckoning as they are taken.
final class Account {
    private final List<Step> steps = new ArrayList<>();

    void say(String key, Rule rule, @Nullable LocalDate day, Object... arguments) {
        steps.add(new Step("law.step." + key, rule.id(), rule.scope(), day, List.of(arguments)));
    }

    void say(String key, String rule, @Nullable LocalDate day, Object... arguments) {
        var parts = rule.split(" ", 2);
        var scope = parts.length > 1 ? parts[1] : "";
        steps.add(new Step("law.step." + key, parts[0], scope, day, List.of(arguments)));
    }

    List<Step> steps() {
        return steps;
    }
}
