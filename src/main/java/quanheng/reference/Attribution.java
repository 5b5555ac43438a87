package quanheng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says which industries, fields and headings the classes of a right belong to, by one edition of each table.
/// Never changes, so a count that keeps it uses the same editions throughout; may be asked by many at once.
public final class Attribution {
    private final Map<Kind, Concordance> concordances;
    private final Map<Kind, Scheme> schemes;
    private final Map<String, List<String>> successors;

    Attribution(Map<Kind, Concordance> concordances, Map<Kind, Scheme> schemes, Map<String, List<String>> successors) {
        this.concordances = concordances;
        this.schemes = schemes;
        this.successors = successors;
    }

    /// The concordance of a kind it uses; empty where none is loaded for the day.
    public Optional<Concordance> concordance(Kind kind) {
        return Optional.ofNullable(concordances.get(kind));
    }

    /// The tree of a kind it uses; empty where none is loaded for the day.
    public Optional<Scheme> scheme(Kind kind) {
        return Optional.ofNullable(schemes.get(kind));
    }

    /// Number of the field of technology of a symbol, 1 to 35; 0 where it belongs to none. Made for millions of calls.
    public int field(String ipc) {
        var found = answers(Kind.TECHNOLOGY_FIELDS, ipc);
        return found.isEmpty() ? 0 : Integer.parseInt(found.getFirst().code());
    }

    /// What one symbol of the IPC belongs to by a table. Where no rule means it and it is abolished, what its
    /// successors belong to. Answers from memory when asked again.
    public List<Answer> answers(Kind table, String ipc) {
        var concordance = concordances.get(table);
        return concordance == null ? List.of() : answers(concordance, ipc, "");
    }

    private List<Answer> answers(Concordance concordance, String ipc, String words) {
        var found = words.isEmpty() ? concordance.answers(ipc) : concordance.answers(ipc, words);
        if (!found.isEmpty() || successors.isEmpty()) {
            return found;
        }
        var symbol = IpcSymbol.of(ipc).map(IpcSymbol::text).orElse(ipc);
        return successors.getOrDefault(symbol, List.of()).stream()
                .flatMap(next -> concordance.answers(next, words).stream())
                .map(answer -> answer.insteadOf(symbol))
                .toList();
    }

    /// What the classes of a right belong to: the field of technology of its main class, the industries of each of
    /// its classes, the heading of each Nice or Locarno class.
    ///
    /// @param classes the main one first: IPC, Locarno or Nice
    /// @param words   title and abstract for rules that need keywords; may be empty
    public List<Answer> of(List<String> classes, String words) {
        var found = new ArrayList<Answer>();
        for (var place = 0; place < classes.size(); place++) {
            var written = classes.get(place);
            if (IpcSymbol.of(written).isEmpty()) {
                heading(written).ifPresent(found::add);
                continue;
            }
            for (var concordance : concordances.values()) {
                if (place == 0 || concordance.edition().kind() != Kind.TECHNOLOGY_FIELDS) {
                    found.addAll(answers(concordance, written, words));
                }
            }
        }
        return found;
    }

    private Optional<Answer> heading(String written) {
        var kind = written.strip().matches("\\d{2}-\\d{2}") ? Kind.LOCARNO : Kind.NICE;
        var scheme = schemes.get(kind);
        if (scheme == null) {
            return Optional.empty();
        }
        var top = Stream.concat(Stream.of(written), scheme.ancestors(written).stream())
                .flatMap(code -> scheme.find(code).stream())
                .reduce((lower, upper) -> upper);
        return top.map(entry -> heading(scheme, entry, written));
    }

    private static Answer heading(Scheme scheme, Entry top, String written) {
        var edition = scheme.edition();
        var symbol = Codes.plain(edition.kind(), written).orElse(written);
        return new Answer(edition.kind(), edition.name(), top.code(), Answer.Certainty.CERTAIN, List.of(), symbol, "");
    }

    /// How a symbol stands in the edition of the IPC.
    public SymbolState state(String written) {
        var symbol = IpcSymbol.of(written);
        if (symbol.isEmpty()) {
            return new SymbolState.Malformed(written);
        }
        return state(symbol.get(), schemes.get(Kind.IPC));
    }

    private SymbolState state(IpcSymbol symbol, @Nullable Scheme ipc) {
        if (ipc == null) {
            return new SymbolState.NotCovered(symbol.text());
        }
        if (ipc.has(symbol.text())) {
            return new SymbolState.Current(symbol.text());
        }
        var isDeep = ipc.entries().anyMatch(entry -> entry.level() > 2);
        var known = ipc.find(symbol.text()).isPresent();
        return isDeep || known || symbol.text().length() <= 3
                ? new SymbolState.NotInEdition(
                        symbol.text(), ipc.edition().name(), successors.getOrDefault(symbol.text(), List.of()))
                : new SymbolState.NotCovered(symbol.text());
    }
}
