package quanheng.policies.web;

import static quanheng.policies.web.FormPage.area;
import static quanheng.policies.web.FormPage.day;
import static quanheng.policies.web.FormPage.select;
import static quanheng.policies.web.FormPage.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.parties.Organizations;
import quanheng.policies.Delegation;
import quanheng.policies.Parameter;
import quanheng.policies.Policies;
import quanheng.policies.Power;
import quanheng.policies.Powers;
import quanheng.policies.Problem;
import quanheng.policies.web.FormPage.Choice;

/// The fields of each form.
@Component
class ChangeForms {
    private final Policies policies;
    private final Powers powers;
    private final Organizations organizations;
    private final MessageSource messages;

    ChangeForms(Policies policies, Powers powers, Organizations organizations, MessageSource messages) {
        this.policies = policies;
        this.powers = powers;
        this.organizations = organizations;
        this.messages = messages;
    }

    FormPage instrument(Map<String, String> typed, List<Problem> problems) {
        var fields = List.of(
                text("id", typed, true),
                text("title", typed, true),
                text("number", typed, false),
                text("issuer", typed, true),
                day("effectiveOn", typed, true),
                day("lastOn", typed, false),
                select("supersedes", typed, instruments()),
                text("note", typed, false),
                area("text", typed, true));
        return new FormPage("new", "/policies", "", "/policies", fields, problems);
    }

    FormPage parameter(Map<String, String> typed, List<Problem> problems, Locale language) {
        var fields = List.of(
                text("parameter", typed, true),
                text("nameZh", typed, false),
                text("nameEn", typed, false),
                select("unit", typed, words("unit", Parameter.Unit.values(), language)),
                select("purpose", typed, words("purpose", Parameter.Purpose.values(), language)),
                text("value", typed, true),
                select("instrument", typed, instruments()),
                text("article", typed, true),
                day("from", typed, true),
                day("lastOn", typed, false));
        return new FormPage(
                "parameter.new",
                "/policies/parameters",
                "/policies/parameters/file",
                "/policies/parameters",
                fields,
                problems);
    }

    FormPage power(Map<String, String> typed, List<Problem> problems, Locale language) {
        var holders =
                organizations.all().stream().map(each -> new Choice(each.id().toString(), each.name()));
        var fields = List.of(
                text("power", typed, true),
                text("name", typed, true),
                select("kind", typed, words("power", Power.Kind.values(), language)),
                select("holder", typed, holders),
                text("rule", typed, false),
                select("instrument", typed, instruments()),
                text("article", typed, false),
                text("procedure", typed, false),
                text("duties", typed, false),
                day("from", typed, true),
                day("lastOn", typed, false));
        return new FormPage("powers.new", "/powers", "/powers/file", "/powers", fields, problems);
    }

    FormPage delegation(Map<String, String> typed, List<Problem> problems, Locale language) {
        var units = organizations.all().stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
        var held = powers.all().stream()
                .map(each -> new Choice(each.id(), each.name() + " " + each.id()))
                .distinct();
        var fields = List.of(
                select("power", typed, held),
                select("principal", typed, units.stream()),
                select("delegate", typed, units.stream()),
                select("delegation", typed, words("delegation", Delegation.Form.values(), language)),
                text("basis", typed, true),
                day("from", typed, true),
                day("lastOn", typed, false));
        return new FormPage("delegation.new", "/powers/delegations", "", "/powers", fields, problems);
    }

    FormPage ending(String path, String key, Map<String, String> typed, List<Problem> problems) {
        var fields = List.of(day("lastOn", typed, true), text("because", typed, true));
        return new FormPage(key, path + "/ending", "", path.replaceFirst("/powers/.*", "/powers"), fields, problems);
    }

    private Stream<Choice> instruments() {
        return Stream.concat(
                Stream.of(new Choice("", "-")),
                policies.instruments().stream().map(each -> new Choice(each.id(), each.title() + " " + each.number())));
    }

    private Stream<Choice> words(String group, Enum<?>[] all, Locale language) {
        return Stream.of(all)
                .map(each -> new Choice(
                        each.name(), messages.getMessage("policies." + group + "." + each.name(), null, language)));
    }
}
