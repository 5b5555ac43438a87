package quanheng.indicators.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.indicators.Indicators;
import quanheng.indicators.Observation;

/// An indicator as files: a table with its description, and the chart as a picture for a report.
@Controller
@Granted(everyone = true)
class DownloadController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType CSVW = new MediaType("application", "csvm+json");
    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final Asking asking;
    private final Showing showing;
    private final ValueTable table;
    private final Indicators indicators;

    DownloadController(Asking asking, Showing showing, ValueTable table, Indicators indicators) {
        this.asking = asking;
        this.showing = showing;
        this.table = table;
        this.indicators = indicators;
    }

    @GetMapping("/indicators/{indicator}/values.csv")
    ResponseEntity<byte[]> values(@PathVariable String indicator, @RequestParam Map<String, String> query) {
        return file(asking.of(indicator, query), CSV, "csv", asked -> {
            var observed = observe(asked);
            var trace = showing.trace(observed, asked, query.getOrDefault("step", "month"));
            return table.csv(trace, asked).getBytes(StandardCharsets.UTF_8);
        });
    }

    @GetMapping("/indicators/{indicator}/values.csv-metadata.json")
    ResponseEntity<byte[]> metadata(@PathVariable String indicator, @RequestParam Map<String, String> query) {
        return file(
                asking.of(indicator, query),
                CSVW,
                "csv-metadata.json",
                asked -> table.metadata(observe(asked), asked).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/indicators/{indicator}/chart.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String indicator, @RequestParam Map<String, String> query, Locale language) {
        return file(asking.of(indicator, query), SVG, "svg", asked -> {
            var drawing = report(asked, query, language);
            return SvgImage.of(drawing, asked.definition().name(language)).getBytes(StandardCharsets.UTF_8);
        });
    }

    @GetMapping("/indicators/{indicator}/chart.png")
    ResponseEntity<byte[]> png(
            @PathVariable String indicator, @RequestParam Map<String, String> query, Locale language) {
        return file(
                asking.of(indicator, query),
                MediaType.IMAGE_PNG,
                "png",
                asked -> PngImage.of(report(asked, query, language)));
    }

    private Drawing report(Asked asked, Map<String, String> query, Locale language) {
        var observed = observe(asked);
        var trace = showing.trace(observed, asked, query.getOrDefault("step", "month"));
        return ReportDrawing.of(trace, showing.frame(trace, asked, language));
    }

    private Observation observe(Asked asked) {
        return indicators.observe(asked.definition(), asked.ask());
    }

    private static ResponseEntity<byte[]> file(
            Asked asked, MediaType type, String ending, Function<Asked, byte[]> content) {
        if (!asked.isSound()) {
            return ResponseEntity.badRequest().build();
        }
        var name = "%s-%s.%s".formatted(asked.definition().indicator(), asked.day(), ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content.apply(asked));
    }
}
