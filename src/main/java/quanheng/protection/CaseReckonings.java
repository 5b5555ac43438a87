package quanheng.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.docket.Act;
import quanheng.docket.CaseFile;
import quanheng.docket.CaseLinks;

/// Offers beside a case its file check, the calculators with its figures, and the roster held against its parties.
@Component
class CaseReckonings implements CaseLinks {
    private static final List<String> FIGURES = List.of("turnover", "gains", "loss", "rights", "repeat");
    private static final Set<String> TELLING = Set.of("report", "weigh-handover");

    @Override
    public List<Link> of(CaseFile file) {
        var links = new ArrayList<Link>();
        var check = UriComponentsBuilder.fromPath("/protection/files/{number}")
                .encode()
                .buildAndExpand(file.head().number());
        links.add(new Link("protection.check", check.toUriString()));
        switch (file.procedure().id()) {
            case "penalty", "handover" -> {
                var told = told(file);
                links.add(link("protection.thresholds", "/protection/thresholds", told));
                fine(told).ifPresent(links::add);
            }
            case "adjudication" ->
                links.add(link(
                        "protection.experts",
                        "/protection/experts",
                        Map.of("case", file.head().number())));
            default -> {}
        }
        return links;
    }

    /// The latest figures of the case, by the fields of the calculators.
    private static Map<String, String> told(CaseFile file) {
        var told = new LinkedHashMap<String, String>();
        told.put("case", file.head().number());
        for (var act : file.acts()) {
            if (act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED) {
                take(act, told);
            }
        }
        return told;
    }

    private static void take(Act act, Map<String, String> told) {
        if (!act.told("offence").isEmpty()) {
            told.put("offence", act.told("offence"));
        }
        if (TELLING.contains(act.kind())) {
            told.put("day", act.happenedOn().toString());
            FIGURES.stream()
                    .filter(field -> !act.told(field).isEmpty())
                    .forEach(field -> told.put(field, act.told(field)));
        }
    }

    private static Optional<Link> fine(Map<String, String> told) {
        var kind = switch (told.getOrDefault("offence", "")) {
            case "PATENT" -> "PATENT";
            case "MARK", "MARK-ON-GOODS", "MARK-ON-SERVICES" -> "MARK";
            case "TRADE-SECRET" -> "TRADE-SECRET";
            default -> "";
        };
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var asked = new LinkedHashMap<String, String>();
        asked.put("case", told.getOrDefault("case", ""));
        asked.put("kind", kind);
        asked.put("day", told.getOrDefault("day", ""));
        asked.put("figure", told.getOrDefault(kind.equals("PATENT") ? "gains" : "turnover", ""));
        return Optional.of(link("protection.fines", "/protection/fines", asked));
    }

    private static Link link(String message, String path, Map<String, String> asked) {
        var address = UriComponentsBuilder.fromPath(path);
        asked.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return new Link(message, address.encode().buildAndExpand(asked).toUriString());
    }
}
