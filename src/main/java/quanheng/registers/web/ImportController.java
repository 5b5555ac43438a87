package quanheng.registers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;
import quanheng.registers.Import;
import quanheng.registers.Mode;
import quanheng.registers.PatentImport;
import quanheng.registers.Registers;
import quanheng.shell.NotFoundException;

/// Takes a file of patents, says what an import would do, and imports it.
@Controller
@Granted(Role.DATA_CLERK)
class ImportController {
    private static final int LATEST = 10;

    private final PatentImport imports;
    private final Registers registers;
    private final Evidence evidence;
    private final RejectedRows rejectedRows;

    ImportController(PatentImport imports, Registers registers, Evidence evidence, RejectedRows rejectedRows) {
        this.imports = imports;
        this.registers = registers;
        this.evidence = evidence;
        this.rejectedRows = rejectedRows;
    }

    @GetMapping("/registers/import")
    String show(Model model) {
        model.addAttribute("batches", registers.batches(LATEST));
        return "registers/import";
    }

    @PostMapping("/registers/import")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("nothingChosen", true);
            return show(model);
        }
        var name = file.getOriginalFilename();
        var kept = evidence.keep(name == null ? "" : name, file.getBytes(), viewer.username());
        return "redirect:/registers/import/" + kept.id();
    }

    @GetMapping("/registers/import/{file}")
    String rehearse(@PathVariable UUID file, Model model) {
        var kept = kept(file);
        return result(kept, imports.rehearse(file), model);
    }

    @PostMapping("/registers/import/{file}")
    String run(@PathVariable UUID file, @RequestParam Mode mode, @CurrentViewer Viewer viewer, Model model) {
        var kept = kept(file);
        var outcome = imports.run(file, mode, viewer.username());
        return outcome instanceof Import.Imported imported
                ? "redirect:/registers/batches/" + imported.batch().id()
                : result(kept, outcome, model);
    }

    @GetMapping("/registers/batches/{id}")
    @Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    String batch(@PathVariable UUID id, @CurrentViewer Viewer viewer, Model model) {
        var batch = registers.batch(id).orElseThrow(() -> new NotFoundException("batch:" + id));
        model.addAttribute("batch", batch);
        model.addAttribute("file", kept(batch.file()));
        model.addAttribute("mayImport", viewer.hasAny(Role.DATA_CLERK));
        return "registers/batch";
    }

    @GetMapping("/registers/import/{file}/rejected")
    void rejected(@PathVariable UUID file, Locale language, HttpServletResponse response) throws IOException {
        kept(file);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"rejected.csv\"");
        rejectedRows.write(file, language, response.getWriter());
    }

    private static String result(EvidenceFile file, Import outcome, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("result", Result.of(outcome));
        return "registers/rehearsal";
    }

    private EvidenceFile kept(UUID file) {
        return evidence.find(file).orElseThrow(() -> new NotFoundException("evidence:" + file));
    }
}
