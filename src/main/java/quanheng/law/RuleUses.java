package quanheng.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where rules are used.
@Component
public class RuleUses {
    private final ObjectProvider<RuleUse> modules;

    RuleUses(ObjectProvider<RuleUse> modules) {
        this.modules = modules;
    }

    /// Places by rule, both in order; also of ids that are no rules.
    public Map<String, Set<String>> all() {
        var all = new TreeMap<String, Set<String>>();
        Stream.concat(CitedIds.found().stream(), modules.stream().flatMap(module -> module.uses().stream()))
                .forEach(use ->
                        all.computeIfAbsent(use.rule(), id -> new TreeSet<>()).add(use.place()));
        return all;
    }

    /// Places that cite a rule.
    public List<String> of(String rule) {
        return List.copyOf(all().getOrDefault(rule, Set.of()));
    }
}
