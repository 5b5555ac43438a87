package quanheng.ladder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.law.Rule;
import quanheng.law.Rules;
import quanheng.policies.ParameterVersion;
import quanheng.policies.Policies;

/// What a title asks and how many may hold it, by the rules in force on a day: those of the nation from the rulebook,
/// the office's own from its policies, where a figure called `ladder-cap-<title>-<type>` sets the places.
@Component
public class Requirements {
    private static final String CAPS = "LAD-01";
    private static final String TASKS = "LAD-02";
    private static final String CONDITIONS = "LAD-11";
    private static final String OWN = "ladder-cap-";

    private final Policies policies;

    Requirements(Policies policies) {
        this.policies = policies;
    }

    /// Clauses a candidate is reviewed by.
    ///
    /// @param type which the tasks of pilot provinces depend on
    public List<Rule> clauses(Title title, String type, LocalDate day) {
        var id = title.kind() == Title.Kind.PROVINCE ? TASKS : CONDITIONS;
        var scope = id.equals(TASKS) ? type : title.kind().name();
        return Rules.named(id).stream()
                .filter(rule -> rule.covers(day) && rule.scope().startsWith(scope + "_"))
                .toList();
    }

    /// The caps of a day, with nobody held yet. Where the nation and the office both set one, the nation's goes first.
    List<Cap> caps(LocalDate day) {
        var all = new LinkedHashMap<String, Cap>();
        Stream.concat(
                        Rules.named(CAPS).stream()
                                .filter(rule -> rule.covers(day))
                                .map(Requirements::national),
                        policies.versions().stream()
                                .filter(version -> version.parameter().id().startsWith(OWN) && version.covers(day))
                                .map(Requirements::own))
                .forEach(cap -> all.putIfAbsent(cap.title() + " " + cap.type(), cap));
        return List.copyOf(all.values());
    }

    Optional<Cap> cap(String title, String type, LocalDate day) {
        return caps(day).stream()
                .filter(cap -> cap.title().equals(title) && cap.type().equals(type))
                .findFirst();
    }

    private static Cap national(Rule rule) {
        return new Cap(
                new Title(Title.Rung.PILOT, Title.Kind.PROVINCE).id(),
                rule.scope(),
                rule.term().count(),
                0,
                rule.citation().title(),
                rule.citation().article(),
                rule.from(),
                rule.to(),
                rule.isVerified(),
                rule.note());
    }

    private static Cap own(ParameterVersion version) {
        var name = version.parameter().id().substring(OWN.length());
        var at = name.lastIndexOf('-');
        return new Cap(
                name.substring(0, Math.max(0, at)),
                name.substring(at + 1).toUpperCase(Locale.ROOT),
                version.value().intValue(),
                0,
                version.instrument().title(),
                version.article(),
                version.from(),
                version.lastInForce(),
                true,
                "");
    }
}
