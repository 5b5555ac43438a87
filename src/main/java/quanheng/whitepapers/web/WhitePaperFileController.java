package quanheng.whitepapers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.Granted;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;
import quanheng.whitepapers.Value;
import quanheng.whitepapers.WhitePapers;

/// White papers as files: Word, PDF, charts, and a sheet of every number with where it comes from.
@Controller
@Granted(everyone = true)
class WhitePaperFileController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WhitePapers papers;
    private final MessageSource messages;

    WhitePaperFileController(WhitePapers papers, MessageSource messages) {
        this.papers = papers;
        this.messages = messages;
    }

    @GetMapping("/white-papers/{year}/docx")
    ResponseEntity<byte[]> docx(@PathVariable int year) {
        return file(year, "docx", MediaType.parseMediaType(WORD));
    }

    @GetMapping("/white-papers/{year}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int year) {
        return file(year, "pdf", MediaType.APPLICATION_PDF);
    }

    private ResponseEntity<byte[]> file(int year, String ending, MediaType type) {
        var content = papers.file(papers.of(year), ending.equals("pdf"));
        var name = "white-paper-%d.%s".formatted(year, ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @GetMapping("/white-papers/{year}/charts/{indicator}")
    ResponseEntity<byte[]> chart(@PathVariable int year, @PathVariable String indicator, Locale language) {
        return papers.chart(papers.of(year), indicator, language)
                .map(png -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png))
                .orElseThrow(() -> new NotFoundException("chart:" + indicator));
    }

    @GetMapping("/white-papers/{year}/sources")
    void sources(@PathVariable int year, Locale language, HttpServletResponse response) throws IOException {
        var paper = papers.of(year);
        var heads = Stream.of("indicator", "name", "value", "unit", "as-of", "version", "records", "known-at")
                .map(head -> messages.getMessage("whitepapers.head." + head, null, language))
                .toList();
        response.setContentType(EXCEL);
        response.setHeader("Content-Disposition", "attachment; filename=\"white-paper-%d.xlsx\"".formatted(year));
        Sheets.write(
                response.getOutputStream(),
                messages.getMessage("whitepapers.sources", null, language),
                heads,
                papers.rendered(paper).values().stream().map(value -> row(value, language)));
    }

    private static List<Object> row(Value value, Locale language) {
        var observed = value.observed();
        return List.of(
                value.indicator(),
                observed.definition().name(language),
                Objects.requireNonNullElse(observed.rounded(), ""),
                observed.definition().unit(),
                value.asOf(),
                observed.definition().version(),
                observed.records(),
                observed.knownAt().toString());
    }
}
