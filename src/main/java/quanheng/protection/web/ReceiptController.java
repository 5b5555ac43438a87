package quanheng.protection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.papers.Papers;
import quanheng.protection.Applications;

/// The receipt of an application, as a paper.
@Controller
@Granted({Role.ENTERPRISE, Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class ReceiptController {
    private final Applications applications;
    private final ReceiptPaper receipt;
    private final Papers papers;

    ReceiptController(Applications applications, ReceiptPaper receipt, Papers papers) {
        this.applications = applications;
        this.receipt = receipt;
        this.papers = papers;
    }

    @GetMapping("/protection/applications/{id}/receipt.docx")
    void docx(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var paper = papers.docx(receipt.of(applications.get(id)));
        response.setContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.setHeader("Content-Disposition", "attachment; filename=\"receipt.docx\"");
        response.getOutputStream().write(paper);
    }

    @GetMapping("/protection/applications/{id}/receipt.pdf")
    void pdf(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var paper = papers.pdf(receipt.of(applications.get(id)));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"receipt.pdf\"");
        response.getOutputStream().write(paper);
    }
}
