package quanheng.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The policy library: instruments, their articles, and the figures they set.
@Component
public class Policies {
    private final InstrumentStore instruments;
    private final ParameterStore parameters;

    Policies(InstrumentStore instruments, ParameterStore parameters) {
        this.instruments = instruments;
        this.parameters = parameters;
    }

    /// What a figure was on a day, such as the day of a claim.
    public Answer parameter(String id, LocalDate day) {
        var versions = parameters.versions(id);
        return versions.stream()
                .filter(version -> version.covers(day))
                .findFirst()
                .<Answer>map(version ->
                        new Answer.Found(version.parameter(), version.value(), version.instrument(), version.article()))
                .orElseGet(() -> new Answer.Missing(id, day, versions));
    }

    /// All instruments, the latest first.
    public List<Instrument> instruments() {
        return instruments.all();
    }

    /// An instrument by id.
    public Optional<Instrument> instrument(String id) {
        return instruments.find(id);
    }

    /// The instruments that took the place of one.
    public List<Instrument> successors(String id) {
        return instruments.all().stream()
                .filter(each -> id.equals(each.supersedes()))
                .toList();
    }

    /// The articles of an instrument in their order.
    public List<Article> articles(String instrument) {
        return instruments.articles(instrument);
    }

    /// All figures by name.
    public List<Parameter> parameters() {
        return parameters.all();
    }

    /// A figure's versions, the oldest first.
    public List<ParameterVersion> versions(String parameter) {
        return parameters.versions(parameter);
    }

    /// All versions of all figures.
    public List<ParameterVersion> versions() {
        return parameters.versions(null);
    }
}
