package quanheng.docket.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.CaseImport;
import quanheng.sheets.Sheets;

/// Takes over cases from a sheet.
@Controller
@Granted(Role.CASE_OFFICER)
class CaseImportController {
    private final CaseImport imports;

    CaseImportController(CaseImport imports) {
        this.imports = imports;
    }

    @GetMapping("/cases/import")
    String form(Model model) {
        model.addAttribute("imported", null);
        return "docket/import";
    }

    @GetMapping("/cases/import/sheet")
    void sheet(Locale language, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"cases.xlsx\"");
        List<List<Object>> none = List.of();
        Sheets.write(response.getOutputStream(), "cases", imports.heads(language), none.stream());
    }

    @PostMapping("/cases/import")
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "true") boolean whole,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var imported = imports.take(viewer, file == null ? new byte[0] : file.getBytes(), whole);
        if (!imported.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("imported", imported);
        return "docket/import";
    }
}
