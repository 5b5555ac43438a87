package quanheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import quanheng.workdays.Workdays;

class StepWordsTests {
    private final StatutoryClock clock = new StatutoryClock(Workdays.published());
    private final StepWords words = words();

    @Test
    void hasWordsAndALawForEveryStep() throws IOException {
        for (var one : DeadlineTableTests.cases()) {
            for (var step : clock.reckon(one.limit()).steps()) {
                assertThat(words.say(step, Locale.SIMPLIFIED_CHINESE)).doesNotContain("{", "law.");
                assertThat(words.say(step, Locale.ENGLISH)).doesNotContain("{", "law.");
                assertThat(step.law(one.limit().anchor())).as(one + " " + step).isPresent();
            }
        }
    }

    @Test
    void countsInWords() {
        assertThat(words.say(new Length(1, Length.Unit.MONTHS), Locale.ENGLISH)).isEqualTo("1 month");
        assertThat(words.say(new Length(5, Length.Unit.WORKING_DAYS), Locale.ENGLISH))
                .isEqualTo("5 working days");
        assertThat(words.say(new Length(5, Length.Unit.WORKING_DAYS), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("5个工作日");
    }

    private static StepWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/law");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new StepWords(messages);
    }
}
