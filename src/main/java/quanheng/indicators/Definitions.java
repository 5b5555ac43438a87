package quanheng.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All definitions of indicators: those that come with the product, and those of the office.
@Component
public class Definitions {
    private final List<Definition> shipped;
    private final DefinitionStore store;
    private final DefinitionCheck check;
    private final Journal journal;

    Definitions(DefinitionStore store, DefinitionCheck check, Journal journal, JsonMapper json) {
        this.store = store;
        this.check = check;
        this.journal = journal;
        try (var file = Definitions.class.getResourceAsStream("definitions.json")) {
            this.shipped = json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("definitions.json cannot be read", e);
        }
    }

    /// All versions of all indicators, an indicator's versions together in order.
    public List<Definition> all() {
        var own = store.all();
        var order = new ArrayList<String>();
        Stream.concat(shipped.stream(), own.stream())
                .map(Definition::indicator)
                .distinct()
                .forEach(order::add);
        return Stream.concat(shipped.stream(), own.stream())
                .sorted(Comparator.comparingInt((Definition each) -> order.indexOf(each.indicator()))
                        .thenComparingInt(Definition::version))
                .toList();
    }

    /// The versions of one indicator, in order; none where there is no such indicator.
    public List<Definition> versions(String indicator) {
        return all().stream().filter(each -> each.indicator().equals(indicator)).toList();
    }

    /// A version of an indicator.
    public Optional<Definition> find(String indicator, int version) {
        return versions(indicator).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    /// The version that is the convention on a day: the latest of those valid; before the first one the first.
    ///
    /// @throws NotFoundException where there is no such indicator
    public Definition inForce(String indicator, LocalDate day) {
        var versions = versions(indicator);
        if (versions.isEmpty()) {
            throw new NotFoundException("indicator:" + indicator);
        }
        return versions.stream()
                .filter(each -> each.isValid(day))
                .reduce((earlier, later) -> later)
                .orElse(versions.getFirst());
    }

    /// Writes a definition of the office as the next version of its indicator. Nobody vouches for it yet, whatever the
    /// draft says: its evidence is [Evidence#UNVERIFIED].
    ///
    /// @param by username of who writes it
    /// @throws ChangedMeanwhileException where somebody else wrote this version first
    @Transactional
    public Writing write(Definition draft, String by) {
        var problems = problems(draft);
        if (!problems.isEmpty()) {
            return new Writing.Refused(problems);
        }
        var definition = draft.unverified(versions(draft.indicator()).size() + 1);
        if (draft.version() != definition.version() || !store.insert(definition, by)) {
            throw new ChangedMeanwhileException("indicator:" + draft.indicator());
        }
        journal.append(
                by,
                "indicators.defined",
                "indicator:" + definition.indicator(),
                Map.of(
                        "version", definition.version(),
                        "name", definition.names().getOrDefault("zh", ""),
                        "citation", definition.citation()));
        return new Writing.Written(definition);
    }

    /// Everything that has to be mended before a draft can be written; nothing where it can.
    public List<Writing.Problem> problems(Definition draft) {
        return check.problems(draft, versions(draft.indicator()));
    }
}
