package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.law.Rule;
import quanheng.law.StepWords;

/// The words of case files in a reader's language.
@Component
public class CaseWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final StepWords steps;
    private final PersonNames people;

    CaseWords(MessageSource messages, StepWords steps, PersonNames people) {
        this.people = people;
        this.messages = messages;
        this.steps = steps;
    }

    /// Why something cannot be done, without what it rests on.
    public String say(Refusal refusal, Locale language) {
        var arguments =
                refusal.arguments().stream().map(each -> word(each, language)).toArray();
        return messages.getMessage(refusal.message(), arguments, language);
    }

    private Object word(Object argument, Locale language) {
        return switch (argument) {
            case Named part -> part.name(language);
            case PaperName paper ->
                java.util.Objects.requireNonNullElse(
                        messages.getMessage("papers.value." + paper.name(), null, paper.name(), language),
                        paper.name());
            case LocalDate day -> day(day, language);
            case Integer number -> number.toString();
            case List<?> parts ->
                parts.stream()
                        .map(part -> word(part, language).toString())
                        .collect(Collectors.joining(comma(language)));
            default -> argument;
        };
    }

    String say(String message, Locale language) {
        return messages.getMessage(message, null, language);
    }

    /// What the person behind a username is called.
    public String person(String username) {
        return people.name(username);
    }

    /// What the people behind usernames are called, by comma.
    ///
    /// @param usernames by comma
    public String people(String usernames, Locale language) {
        return java.util.stream.Stream.of(usernames.split(", "))
                .map(people::name)
                .collect(Collectors.joining(comma(language)));
    }

    String comma(Locale language) {
        return messages.getMessage("docket.comma", null, language);
    }

    /// How long a rule's limit is in the version of a day; empty where it has none.
    public String length(String rule, String scope, LocalDate day, Locale language) {
        return new CitedRule(rule, scope)
                .on(day)
                .map(Rule::length)
                .map(length -> steps.say(length, language))
                .orElse("");
    }

    /// A day with its weekday.
    public String day(LocalDate day, Locale language) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language);
    }

    /// When something happened; without the hour where only the day is known.
    public String moment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MINUTE.format(moment);
    }

    /// Where a rule stands, in the version of a day; its bare id where it had none then.
    public String cite(String cited, LocalDate day, Locale language) {
        return CitedRule.of(cited).on(day).map(rule -> cite(rule, language)).orElse(cited);
    }

    /// Where a version of a rule stands, marked where nobody vouches for it yet.
    public String cite(Rule rule, Locale language) {
        var where = steps.cite(rule.citation(), language);
        return rule.isVerified() || rule.evidence() == quanheng.law.Evidence.KNOWN
                ? where
                : where + " " + messages.getMessage("law.unverified", null, language);
    }

    /// What rules a refusal rests on, in the versions of a day.
    public String cite(List<String> rules, LocalDate day, Locale language) {
        return rules.stream()
                .map(rule -> cite(rule, day, language))
                .distinct()
                .collect(Collectors.joining(comma(language)));
    }

    /// A value told with an act, as people read it.
    public String told(ActKind.Field field, String value, CaseFile file, Locale language) {
        return switch (field.kind()) {
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.id().equals(value))
                        .findFirst()
                        .map(choice -> choice.name(language))
                        .orElse(value);
            case PARTY ->
                file.parties().stream()
                        .filter(party -> Integer.toString(party.number()).equals(value))
                        .findFirst()
                        .map(party -> name(party, file, language))
                        .orElse(value);
            case PEOPLE -> value.lines().collect(Collectors.joining(comma(language)));
            case CONFIRM -> messages.getMessage("docket.confirmed", null, language);
            case FILE ->
                file.exhibits().stream()
                        .filter(exhibit -> exhibit.file().toString().equals(value))
                        .findFirst()
                        .map(Exhibit::title)
                        .orElse("");
            case MOMENT -> value.replace('T', ' ');
            case DAY, TEXT, NUMBER, MONEY -> value;
        };
    }

    /// Whom a clock binds: a party by name where it is one of several, else the post.
    public String bound(CaseClock clock, CaseFile file, Locale language) {
        var post = file.procedure().post(clock.kind().on()).name(language);
        return file.parties().stream()
                .filter(party -> party.number() == clock.party())
                .findFirst()
                .map(party -> post + " " + name(party, file, language))
                .orElse(post);
    }

    /// Who a party is, as far as the viewer may know it.
    public String name(Party party, CaseFile file, Locale language) {
        return party.name().isEmpty()
                ? messages.getMessage(
                        "docket.hidden",
                        new Object[] {file.procedure().post(party.post()).name(language)},
                        language)
                : party.name();
    }
}
