package quanheng.programme;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.reading.ReportingCadence;
import quanheng.reading.ReportingDuty.Limit;

/// The words of the programme in a reader's language.
@Component
public class ProgrammeWords {
    private final MessageSource messages;

    ProgrammeWords(MessageSource messages) {
        this.messages = messages;
    }

    /// A message of this module.
    public String say(String key, Locale language, Object... arguments) {
        return messages.getMessage("programme." + key, arguments.length == 0 ? null : arguments, language);
    }

    /// A period, such as the first half of 2015.
    public String period(ReportingCadence cadence, LocalDate from, Locale language) {
        return say("period." + cadence, language, String.valueOf(from.getYear()), place(cadence, from, language));
    }

    private String place(ReportingCadence cadence, LocalDate from, Locale language) {
        var number = cadence.inItsYear(from);
        return switch (cadence) {
            case HALF_YEARLY -> say("half." + number, language);
            case MONTHLY, QUARTERLY, YEARLY -> String.valueOf(number);
        };
    }

    /// By when a report is due, in words.
    public String limit(Limit limit, Locale language) {
        return say("limit." + limit.unit(), language, limit.count());
    }

    /// The government of a region, as plans print it.
    String governmentOf(String region) {
        return say("government", Locale.CHINA, region);
    }

    /// The word of a light.
    String light(String state, Locale language) {
        return messages.getMessage("overview.state." + state, null, language);
    }
}
