package quanheng.policies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.parties.Organizations;
import quanheng.policies.Problem.Fault;

/// Makes changes of what somebody typed. Choices may be typed by their id or in the words of either language.
@Component
public class Understanding {
    private final ParameterStore parameters;
    private final Organizations organizations;
    private final MessageSource messages;
    private final Pattern article;

    Understanding(ParameterStore parameters, Organizations organizations, MessageSource messages) {
        this.parameters = parameters;
        this.organizations = organizations;
        this.messages = messages;
        this.article = label();
    }

    private static Pattern label() {
        var file = Objects.requireNonNull(Understanding.class.getResourceAsStream("article-label.txt"));
        try (file) {
            return Pattern.compile(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("article-label.txt cannot be read", e);
        }
    }

    /// A change, or what kept it from being understood.
    ///
    /// @param change null where there are problems
    public record Understood(@Nullable Change change, List<Problem> problems) {}

    private static Understood of(Typed typed, Change change) {
        return new Understood(typed.problems().isEmpty() ? change : null, typed.problems());
    }

    /// A new instrument; its articles are read from the field `text`, each beginning with its label.
    public Understood instrument(Map<String, String> fields) {
        var typed = new Typed(0, fields, new ArrayList<>());
        var instrument = new Instrument(
                typed.text("id"),
                typed.text("title"),
                typed.text("number"),
                typed.text("issuer"),
                typed.day("effectiveOn"),
                typed.optionalDay("lastOn"),
                typed.optional("supersedes"),
                typed.text("note"));
        return of(typed, new Change.AddInstrument(instrument, articles(typed.text("text"))));
    }

    /// The articles of a text; words before the first label belong to none and are left out.
    List<Article> articles(String text) {
        var articles = new ArrayList<Article>();
        for (var line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            var matcher = article.matcher(line);
            if (matcher.lookingAt()) {
                articles.add(new Article(
                        matcher.group(), line.substring(matcher.end()).strip()));
            } else if (!articles.isEmpty()) {
                var last = articles.removeLast();
                articles.add(new Article(last.label(), (last.words() + "\n" + line).strip()));
            }
        }
        return articles.stream().filter(each -> !each.words().isEmpty()).toList();
    }

    /// A version of a figure. What is known of the figure already may be left out.
    ///
    /// @param row as Excel counts; 0 for a form
    public Understood parameter(Map<String, String> fields, int row) {
        var typed = new Typed(row, fields, new ArrayList<>());
        var known = parameters.find(typed.text("parameter")).orElse(null);
        var unit = known != null && typed.text("unit").isEmpty()
                ? known.unit()
                : choice(typed, "unit", Parameter.Unit.values(), Parameter.Unit.YUAN);
        var purpose = known != null && typed.text("purpose").isEmpty()
                ? known.purpose()
                : choice(typed, "purpose", Parameter.Purpose.values(), Parameter.Purpose.NONE);
        var zh = known == null ? typed.text("nameZh") : known.nameZh();
        var en = known == null ? typed.text("nameEn") : known.nameEn();
        var parameter = new Parameter(typed.text("parameter"), zh, en.isEmpty() ? zh : en, unit, purpose);
        return of(
                typed,
                new Change.SetParameter(
                        parameter,
                        typed.number("value"),
                        typed.text("instrument"),
                        typed.text("article"),
                        typed.day("from"),
                        typed.optionalDay("lastOn")));
    }

    /// A power of a unit.
    ///
    /// @param row as Excel counts; 0 for a form
    public Understood power(Map<String, String> fields, int row) {
        var typed = new Typed(row, fields, new ArrayList<>());
        return of(
                typed,
                new Change.GrantPower(
                        typed.text("power"),
                        typed.text("name"),
                        choice(typed, "kind", Power.Kind.values(), Power.Kind.OTHER),
                        unit(typed, "holder"),
                        typed.text("rule"),
                        typed.optional("instrument"),
                        typed.text("article"),
                        typed.text("procedure"),
                        typed.text("duties"),
                        typed.day("from"),
                        typed.optionalDay("lastOn")));
    }

    /// A power of one unit that another uses.
    public Understood delegation(Map<String, String> fields) {
        var typed = new Typed(0, fields, new ArrayList<>());
        return of(
                typed,
                new Change.DelegatePower(
                        typed.text("power"),
                        unit(typed, "principal"),
                        unit(typed, "delegate"),
                        choice(typed, "delegation", Delegation.Form.values(), Delegation.Form.ENTRUSTED),
                        typed.text("basis"),
                        typed.day("from"),
                        typed.optionalDay("lastOn")));
    }

    /// The end of a delegation.
    public Understood ending(Delegation delegation, Map<String, String> fields) {
        var typed = new Typed(0, fields, new ArrayList<>());
        return of(
                typed,
                new Change.EndDelegation(
                        delegation.row(), delegation.power(), typed.day("lastOn"), typed.text("because")));
    }

    /// The end of an instrument.
    public Understood ending(String instrument, Map<String, String> fields) {
        var typed = new Typed(0, fields, new ArrayList<>());
        return of(typed, new Change.EndInstrument(instrument, typed.day("lastOn"), typed.text("because")));
    }

    /// The end of a unit's power.
    public Understood ending(Power power, Map<String, String> fields) {
        var typed = new Typed(0, fields, new ArrayList<>());
        return of(typed, new Change.EndPower(power.row(), power.id(), typed.day("lastOn"), typed.text("because")));
    }

    private UUID unit(Typed typed, String field) {
        var found = new UnitNames(organizations.all()).meant(typed.text(field));
        if (found.size() != 1) {
            typed.wrong(field, Fault.UNKNOWN_CHOICE);
            return new UUID(0, 0);
        }
        return found.getFirst().id();
    }

    private <T extends Enum<T>> T choice(Typed typed, String field, T[] all, T otherwise) {
        var wanted = typed.text(field);
        for (var each : all) {
            if (each.name().equals(wanted)
                    || words(field, each, Locale.SIMPLIFIED_CHINESE).equals(wanted)
                    || words(field, each, Locale.ENGLISH).equalsIgnoreCase(wanted)) {
                return each;
            }
        }
        typed.wrong(field, Fault.UNKNOWN_CHOICE);
        return otherwise;
    }

    private String words(String field, Enum<?> each, Locale language) {
        var group = field.equals("kind") ? "power" : field;
        return messages.getMessage("policies." + group + "." + each.name(), null, language);
    }
}
