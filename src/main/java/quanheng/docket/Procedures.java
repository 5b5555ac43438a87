package quanheng.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import quanheng.papers.Papers;

/// The procedures the office works by, from `procedures/*.json`. The office does not start with one that is faulty.
@Component
public class Procedures {
    private final Map<String, Procedure> byId = new TreeMap<>();

    /// @throws IllegalStateException naming every fault of every file
    Procedures(ResourcePatternResolver resources, Papers papers) {
        var faults = new ArrayList<String>();
        for (var file : files(resources)) {
            read(file, faults);
        }
        byId.values()
                .forEach(procedure -> procedure
                        .acts()
                        .forEach(act -> act.papers().stream()
                                .filter(id -> papers.template(id).isEmpty())
                                .forEach(id -> faults.add("%s.json: act %s: there is no template of papers '%s'"
                                        .formatted(procedure.id(), act.id(), id)))));
        PaperUses.templates()
                .filter(id -> papers.template(id).isEmpty())
                .forEach(id -> faults.add("paper-uses.csv: there is no template of papers '%s'".formatted(id)));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("procedures cannot be used:\n" + String.join("\n", faults));
        }
    }

    private static Resource[] files(ResourcePatternResolver resources) {
        try {
            return resources.getResources("classpath*:procedures/*.json");
        } catch (IOException e) {
            throw new UncheckedIOException("procedures cannot be found", e);
        }
    }

    private void read(Resource file, List<String> faults) {
        try (var stream = file.getInputStream()) {
            var reading = ProcedureReader.read(stream);
            reading.faults().forEach(fault -> faults.add(file.getFilename() + ": " + fault));
            var procedure = reading.procedure();
            if (procedure != null && !(procedure.id() + ".json").equals(file.getFilename())) {
                faults.add(file.getFilename() + ": holds procedure " + procedure.id());
            } else if (procedure != null) {
                byId.put(procedure.id(), procedure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFilename() + " cannot be read", e);
        }
    }

    /// All of them, by id.
    public Collection<Procedure> all() {
        return List.copyOf(byId.values());
    }

    /// The procedure of this id.
    public Optional<Procedure> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The procedure of this id.
    ///
    /// @throws NoSuchElementException where there is none
    public Procedure get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no procedure " + id));
    }
}
