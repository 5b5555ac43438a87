package quanheng.protection.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.docket.CitedRule;
import quanheng.law.StatutoryClock;
import quanheng.law.TimeLimit;
import quanheng.protection.Application;
import quanheng.protection.ChannelNote;
import quanheng.protection.TriageDesk;

/// Puts applications into words.
@Component
class ApplicationLines {
    private final TriageDesk desk;
    private final StatutoryClock law;
    private final MessageSource messages;
    private final Clock clock;

    ApplicationLines(TriageDesk desk, StatutoryClock law, MessageSource messages, Clock clock) {
        this.desk = desk;
        this.law = law;
        this.messages = messages;
        this.clock = clock;
    }

    /// An application on one line.
    ///
    /// @param state   `DRAFT`, `WAITING` or `ROUTED`
    /// @param replyBy last day to accept or refuse; null where it is settled or no rule of ours says
    record Line(
            Application application,
            String from,
            String about,
            @Nullable LocalDate received,
            String state,
            @Nullable LocalDate replyBy,
            String rule) {
        List<Object> cells(String entry, String stateWord) {
            var number = application.number();
            return List.of(
                    number == null ? "" : number,
                    from,
                    about,
                    received == null ? "" : received,
                    entry,
                    stateWord,
                    application.routed().map(Application.Routing::caseNumber).orElse(""));
        }
    }

    Line of(Application application, Locale language) {
        var reply = reply(application);
        return new Line(
                application,
                from(application, language),
                about(application, language),
                day(application.sentAt()),
                state(application),
                reply == null ? null : reply.by(),
                reply == null ? "" : reply.rule());
    }

    /// @param rule such as `ADJ-06 ACCEPT`
    private record Reply(LocalDate by, String rule) {}

    private @Nullable Reply reply(Application application) {
        var received = day(application.sentAt());
        if (received == null || application.routing() != null) {
            return null;
        }
        var note = ChannelNote.of(desk.propose(application).channel());
        var cited = new CitedRule(note.rule(), note.scope());
        if (note.rule().isEmpty()
                || cited.on(received).filter(rule -> rule.length() != null).isEmpty()) {
            return null;
        }
        var limit = new TimeLimit(note.rule(), note.scope(), received, at(application), List.of(), List.of());
        var last = law.reckon(limit).lastDay();
        return last == null ? null : new Reply(last, cited.toString());
    }

    private LocalDateTime at(Application application) {
        var sent = application.sentAt();
        return LocalDateTime.ofInstant(sent == null ? clock.instant() : sent, clock.getZone());
    }

    String from(Application application, Locale language) {
        var name = application.applicant().getOrDefault("name", "");
        return !name.isBlank()
                ? name
                : application.applicant().isEmpty()
                                || application.answer("named").equals("no")
                        ? word("protection.hidden", language)
                        : "";
    }

    String about(Application application, Locale language) {
        var claim = application.answer("claim");
        if (claim.isEmpty()) {
            return word("protection.draft", language);
        }
        var right = application.answer("right");
        var number = application.answer("number");
        return word("protection.intake.claim." + claim, language)
                + (right.isEmpty() ? "" : " · " + word("protection.intake.right." + right, language))
                + (number.isEmpty() ? "" : " " + number);
    }

    /// An answer in words: what was chosen by its name.
    String answer(String field, String answer, Locale language) {
        var word = messages.getMessage("protection.intake.%s.%s".formatted(field, answer), null, answer, language);
        return Objects.requireNonNullElse(word, answer);
    }

    private static String state(Application application) {
        return !application.isSent() ? "DRAFT" : application.routing() == null ? "WAITING" : "ROUTED";
    }

    @Nullable
    LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(clock.getZone()).toLocalDate();
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
