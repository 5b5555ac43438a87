package quanheng.indicators.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import quanheng.access.Granted;
import quanheng.indicators.ApiAnswers;
import quanheng.indicators.IndicatorsJson;
import quanheng.shell.NotFoundException;

/// Indicators for programs: `region` (six digits; empty for anywhere), `asOf`, `from`, `knownAt` and `version` as on
/// the page. Faults are `application/problem+json`; every answer has an `ETag` that changes with it.
@RestController
@Granted(everyone = true)
class IndicatorApiController {
    private static final int MOST = 1000;

    private final Asking asking;
    private final ApiAnswers answers;
    private final IndicatorsJson json;
    private final MessageSource messages;

    IndicatorApiController(Asking asking, ApiAnswers answers, IndicatorsJson json, MessageSource messages) {
        this.asking = asking;
        this.answers = answers;
        this.json = json;
        this.messages = messages;
    }

    @GetMapping("/api/indicators")
    ResponseEntity<String> list() {
        return answer(json.list());
    }

    @GetMapping("/api/indicators/{indicator}")
    ResponseEntity<String> value(@PathVariable String indicator, @RequestParam Map<String, String> query) {
        var asked = sound(asking.of(indicator, query, ""));
        return answer(answers.value(asked.definition(), asked.ask()));
    }

    /// `limit` up to 1000; `cursor` as `next` of the page before.
    @GetMapping("/api/indicators/{indicator}/records")
    ResponseEntity<String> records(
            @PathVariable String indicator,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "100") String limit) {
        var asked = sound(asking.of(indicator, query, ""));
        var from = cursor(cursor);
        if (!limit.matches("[0-9]{1,4}")) {
            throw new Misunderstood("limit");
        }
        var most = Math.clamp(Integer.parseInt(limit), 1, MOST);
        return answer(answers.records(asked.definition(), asked.ask(), from, most));
    }

    private static ApiAnswers.Cursor cursor(String printed) {
        try {
            return ApiAnswers.Cursor.of(printed);
        } catch (IllegalArgumentException wrong) {
            throw new Misunderstood("cursor");
        }
    }

    @GetMapping("/api/indicators/{indicator}/explain")
    ResponseEntity<String> explain(
            @PathVariable String indicator,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "") String record) {
        var asked = sound(asking.of(indicator, query, ""));
        if (record.isBlank()) {
            throw new Misunderstood("record");
        }
        return answer(json.explanation(asked.definition(), asked.ask(), record.strip())
                .orElseThrow(() -> new NotFoundException("record:" + record)));
    }

    private static Asked sound(Asked asked) {
        if (!asked.isSound()) {
            throw new Misunderstood(asked.wrong().getFirst());
        }
        return asked;
    }

    private static ResponseEntity<String> answer(String text) {
        var digest = DigestUtils.md5DigestAsHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag('"' + digest + '"')
                .body(text);
    }

    /// A parameter that means nothing.
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String parameter;

        Misunderstood(String parameter) {
            super("the parameter %s means nothing".formatted(parameter));
            this.parameter = parameter;
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> misunderstood(Misunderstood wrong, Locale language) {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(messages.getMessage("indicators.problem.parameter", null, language));
        problem.setDetail(messages.getMessage("indicators.problem." + wrong.parameter, null, language));
        problem.setProperty("parameter", wrong.parameter);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NotFoundException missing, Locale language) {
        var problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setTitle(messages.getMessage("indicators.problem.not-found", null, language));
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
