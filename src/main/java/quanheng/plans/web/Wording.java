package quanheng.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import quanheng.plans.Amendment;
import quanheng.plans.ReadFinding;
import quanheng.reading.Basis;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Member;
import quanheng.reading.Oddity;
import quanheng.reading.Period;
import quanheng.reading.Phase;
import quanheng.reading.Quantity;
import quanheng.reading.Reason;
import quanheng.reading.Safeguard;
import quanheng.reading.Target;
import quanheng.reading.UnitMention;

/// Says in plain words what was read, in the language of the page.
@Component
class Wording {
    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... words) {
        return messages.getMessage(key, words, locale());
    }

    /// The finding in one sentence.
    String says(Finding finding) {
        return switch (finding) {
            case Target target -> says(target);
            case Duty duty -> duty.title();
            case Phase phase -> say("plans.says.phase", phase.name(), day(phase.startsOn()), day(phase.endsOn()));
            case Member member -> say("plans.says.member", member.role(), member.name());
            case Basis basis -> basis.number() == null ? basis.title() : basis.title() + " " + basis.number();
            case Safeguard safeguard -> safeguard.title();
        };
    }

    private String until(@Nullable LocalDate day) {
        return day == null ? "" : say("plans.says.until", day(day));
    }

    private String says(Target target) {
        var key = "plans.says." + target.comparison().name().toLowerCase(Locale.ROOT);
        var said = say(key, target.name(), amount(target.quantity()));
        return target.deadline() == null ? said : say("plans.says.by", said, day(target.deadline()));
    }

    /// By when a promise without a date of its own is due, and why; empty for any other finding.
    String due(ReadFinding read, @Nullable Period period) {
        var dated = switch (read.finding()) {
            case Target target -> target.rule() || target.deadline() != null;
            case Duty duty -> duty.deadline() != null || read.amendment().deadline() != null;
            case Phase phase -> true;
            case Member member -> true;
            case Basis basis -> true;
            case Safeguard safeguard -> true;
        };
        if (dated) {
            return "";
        }
        return period == null ? say("plans.due.never") : say("plans.due.plan", day(period.endsOn()));
    }

    /// A second line: whom it concerns, who answers.
    String more(ReadFinding read) {
        var amendment = read.amendment();
        var parts = switch (read.finding()) {
            case Target target ->
                Stream.of(
                        say("plans.kind." + target.kind().word()),
                        target.scope() == null ? "" : say("plans.says.scope", target.scope()),
                        target.rule() ? say("plans.says.rule") : "",
                        assigned(amendment, true),
                        assigned(amendment, false));
            case Duty duty ->
                Stream.of(
                        until(amendment.deadline() == null ? duty.deadline() : amendment.deadline()),
                        units("plans.says.lead", names(duty.leads())),
                        units("plans.says.cooperating", names(duty.cooperators())),
                        duty.leads().isEmpty() && duty.cooperators().isEmpty() ? say("plans.says.nobody") : "");
            case Member member -> Stream.of(member.post(), member.body() == null ? "" : member.body());
            case Phase phase -> Stream.<String>of();
            case Basis basis -> Stream.<String>of();
            case Safeguard safeguard -> Stream.<String>of();
        };
        return String.join(
                say("plans.says.parting"), parts.filter(part -> !part.isBlank()).toList());
    }

    private String assigned(Amendment amendment, boolean lead) {
        var names = amendment.owners().stream()
                .filter(owner -> owner.lead() == lead)
                .map(Amendment.Assigned::name)
                .toList();
        return units(lead ? "plans.says.lead" : "plans.says.cooperating", names);
    }

    private String units(String key, List<String> names) {
        return names.isEmpty() ? "" : say(key, String.join(say("plans.says.listing"), names));
    }

    private static List<String> names(List<UnitMention> units) {
        return units.stream().map(UnitMention::name).toList();
    }

    /// A quantity with its unit, such as `13.5 万件` or `2–3 家`; empty for a direction.
    static String amount(@Nullable Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        var low = quantity.low().toPlainString();
        var value = quantity.isRange() ? low + "–" + quantity.high().toPlainString() : low;
        return quantity.unit().equals("%") ? value + "%" : (value + " " + quantity.unit()).strip();
    }

    String day(@Nullable LocalDate day) {
        return day == null ? say("plans.says.open") : day.toString();
    }

    /// Why it was read so.
    String why(Reason reason) {
        var key = "reading.reason." + reason.rule();
        var known = messages.getMessage(key, reason.words().toArray(), "", locale());
        if (known != null && !known.isEmpty()) {
            return known;
        }
        var words = String.join(say("plans.says.listing"), reason.words());
        return words.isBlank() ? "" : say("plans.why.words", words);
    }

    /// What is odd about the text.
    String odd(Oddity oddity) {
        var key = "reading.oddity." + oddity.kind();
        var known = messages.getMessage(key, oddity.words().toArray(), "", locale());
        return known == null || known.isEmpty()
                ? say("plans.odd", String.join(say("plans.says.listing"), oddity.words()))
                : known;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
