package quanheng.appraisals.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.appraisals.ScorePapers;
import quanheng.papers.Papers;
import quanheng.shell.NotFoundException;

/// The papers of a published ranking, as Word and PDF.
@Controller
@Granted({Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.CASE_OFFICER, Role.DATA_CLERK})
class ScorePaperController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ScorePapers scores;
    private final Papers papers;

    ScorePaperController(ScorePapers scores, Papers papers) {
        this.scores = scores;
        this.papers = papers;
    }

    @GetMapping("/appraisals/{year}/editions/{n}/{kind}/{form}")
    ResponseEntity<byte[]> paper(
            @PathVariable int year,
            @PathVariable("n") int edition,
            @PathVariable String kind,
            @PathVariable String form) {
        var paper = scores.paper(year, edition, kind);
        var isWord = form.equals("docx");
        if (!isWord && !(form.equals("pdf") && papers.printsPdf())) {
            throw new NotFoundException("paper:" + form);
        }
        var disposition = ContentDisposition.attachment()
                .filename(paper.title() + " " + paper.number() + "." + form, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(isWord ? WORD : "application/pdf"))
                .body(isWord ? papers.docx(paper) : papers.pdf(paper));
    }
}
