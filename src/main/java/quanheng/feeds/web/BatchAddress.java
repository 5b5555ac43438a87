package quanheng.feeds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import quanheng.access.Granted;
import quanheng.feeds.Feed;
import quanheng.feeds.Feeds;
import quanheng.feeds.Intake;
import quanheng.feeds.Parcel;
import quanheng.feeds.Received;
import quanheng.feeds.Tokens;
import quanheng.formats.Problem;
import quanheng.imports.Imports;
import quanheng.imports.OddRow;

/// Where senders put batches and get receipts. No account: the feed's token is the proof.
@RestController
@Granted(nobody = true)
class BatchAddress {
    private static final String BATCH = "/api/feeds/{feed}/batches/{sequence}";
    private static final String BEARER = "Bearer ";
    private static final int REASONS = 100_000;

    private final Feeds feeds;
    private final Intake intake;
    private final Tokens tokens;
    private final Guesses guesses;
    private final Imports imports;
    private final MessageSource messages;

    BatchAddress(Feeds feeds, Intake intake, Tokens tokens, Guesses guesses, Imports imports, MessageSource messages) {
        this.feeds = feeds;
        this.intake = intake;
        this.tokens = tokens;
        this.guesses = guesses;
        this.imports = imports;
        this.messages = messages;
    }

    @PutMapping(BATCH)
    ResponseEntity<Map<String, Object>> put(
            @PathVariable String feed, @PathVariable int sequence, HttpServletRequest request) throws IOException {
        return proved(feed, request, known -> {
            if (sequence < 1) {
                return wrong(HttpStatus.BAD_REQUEST, "sequence", Map.of());
            }
            if (isForm(request)) {
                return wrong(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "form", Map.of());
            }
            if (request.getContentLengthLong() > intake.limit()) {
                return wrong(HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE", Map.of("limit", intake.limit()));
            }
            try {
                var name = Announcement.fileName(request, "%s-%d".formatted(feed, sequence));
                var announced = Announcement.of(request);
                return answer(intake.receive(
                        known, new Parcel(sequence, name, announced, Parcel.Way.PUT, request.getInputStream())));
            } catch (IllegalArgumentException e) {
                return wrong(HttpStatus.BAD_REQUEST, "header", Map.of());
            }
        });
    }

    @GetMapping(BATCH)
    ResponseEntity<Map<String, Object>> receipt(
            @PathVariable String feed, @PathVariable int sequence, HttpServletRequest request) throws IOException {
        return proved(
                feed,
                request,
                known -> feeds.arrival(known, sequence)
                        .map(arrival -> ResponseEntity.ok(Receipt.of(arrival)))
                        .orElseGet(() -> wrong(HttpStatus.NOT_FOUND, "sequence", Map.of())));
    }

    @GetMapping(BATCH + "/refused")
    ResponseEntity<Map<String, Object>> refused(
            @PathVariable String feed, @PathVariable int sequence, HttpServletRequest request) throws IOException {
        return proved(
                feed,
                request,
                known -> feeds.arrival(known, sequence)
                        .map(arrival -> imports.oddRows(arrival.batch().id(), REASONS).stream()
                                .filter(OddRow::refused)
                                .map(this::row)
                                .toList())
                        .map(rows -> ResponseEntity.ok(Map.<String, Object>of("rows", rows)))
                        .orElseGet(() -> wrong(HttpStatus.NOT_FOUND, "sequence", Map.of())));
    }

    /// What is done for a sender who proved to be one.
    private interface Act {
        ResponseEntity<Map<String, Object>> on(Feed feed) throws IOException;
    }

    private ResponseEntity<Map<String, Object>> proved(String key, HttpServletRequest request, Act act)
            throws IOException {
        var address = request.getRemoteAddr();
        if (guesses.refused(address)) {
            return wrong(HttpStatus.TOO_MANY_REQUESTS, "guesses", Map.of());
        }
        var proof = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (proof == null
                || !proof.startsWith(BEARER)
                || !tokens.holds(key, proof.substring(BEARER.length()).strip())) {
            if (proof != null) {
                guesses.failed(address);
            }
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .body(problem("token", Map.of()));
        }
        return act.on(feeds.find(key).orElseThrow());
    }

    private ResponseEntity<Map<String, Object>> answer(Received received) {
        return switch (received) {
            case Received.Taken taken ->
                ResponseEntity.status(HttpStatus.CREATED).body(Receipt.of(taken.arrival()));
            case Received.Known known -> ResponseEntity.ok(Receipt.of(known.arrival()));
            case Received.Differs differs ->
                wrong(
                        HttpStatus.CONFLICT,
                        "DIFFERS",
                        Map.of(
                                "sha256", differs.sha256(),
                                "arrivedSha256", differs.arrival().sha256()));
            case Received.Refused refused ->
                wrong(
                        refused.reason() == Received.Reason.TOO_LARGE
                                ? HttpStatus.CONTENT_TOO_LARGE
                                : HttpStatus.UNPROCESSABLE_CONTENT,
                        refused.reason().name(),
                        Map.of("sha256", refused.sha256()));
        };
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded"));
    }

    private ResponseEntity<Map<String, Object>> wrong(HttpStatus status, String reason, Map<String, Object> more) {
        return ResponseEntity.status(status).body(problem(reason, more));
    }

    private Map<String, Object> problem(String reason, Map<String, Object> more) {
        var problem = new java.util.LinkedHashMap<String, Object>();
        problem.put("problem", reason);
        problem.put("zh", messages.getMessage("feeds.answer." + reason, null, Locale.SIMPLIFIED_CHINESE));
        problem.put("en", messages.getMessage("feeds.answer." + reason, null, Locale.ENGLISH));
        problem.putAll(more);
        return problem;
    }

    private Map<String, Object> row(OddRow row) {
        return Map.of(
                "row", row.number(),
                "fields", row.fields(),
                "reasons", List.copyOf(row.problems().stream().map(this::reason).toList()));
    }

    private Map<String, Object> reason(Problem problem) {
        return Map.of(
                "field", problem.field(),
                "fault", problem.fault(),
                "value", problem.value(),
                "zh", messages.getMessage("formats.fault." + problem.fault(), null, Locale.SIMPLIFIED_CHINESE),
                "en", messages.getMessage("formats.fault." + problem.fault(), null, Locale.ENGLISH));
    }
}
