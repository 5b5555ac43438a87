package quanheng.localplans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import quanheng.docket.CaseWords;
import quanheng.docket.Refusal;
import quanheng.localplans.Fault;

/// Words of these pages, in the reader's language.
@Component("localPlanWords")
class PageWords {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MessageSource messages;
    private final CaseWords words;
    private final Clock clock;

    PageWords(MessageSource messages, CaseWords words, Clock clock) {
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    static String address(String number) {
        return "/local-plans/cases/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
    }

    String say(String key, Locale language, Object... arguments) {
        return messages.getMessage("localplans." + key, arguments, language);
    }

    List<String> faults(List<Fault> faults, Locale language) {
        return faults.stream()
                .map(fault ->
                        messages.getMessage(fault.message(), fault.arguments().toArray(), language))
                .toList();
    }

    /// Reasons in words, each with what it rests on.
    List<String> refusals(List<Refusal> reasons, Locale language) {
        var today = LocalDate.now(clock);
        return reasons.stream()
                .map(reason -> words.say(reason, language)
                        + (reason.rules().isEmpty() ? "" : " (" + words.cite(reason.rules(), today, language) + ")"))
                .toList();
    }

    void excel(HttpServletResponse response, String name) {
        response.setContentType(EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
