package quanheng.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.imports.Batch;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.imports.MovedFigures;
import quanheng.shell.NotFoundException;

/// An import: how far it is, what it came to, and how to stop it, take it up again or take it back.
@Controller
@Granted(Role.DATA_CLERK)
class BatchController {
    private static final int FIRST_ROWS = 50;

    private final Imports imports;
    private final MovedFigures figures;
    private final RefusedRows refusedRows;
    private final Clock clock;

    BatchController(Imports imports, MovedFigures figures, RefusedRows refusedRows, Clock clock) {
        this.imports = imports;
        this.figures = figures;
        this.refusedRows = refusedRows;
        this.clock = clock;
    }

    @GetMapping("/imports/{id}")
    @Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    String show(@PathVariable int id, @CurrentViewer Viewer viewer, Model model) {
        var batch = batch(id);
        var now = clock.instant();
        var remaining = batch.remaining(now);
        model.addAttribute("batch", batch);
        model.addAttribute("rate", batch.rate(now));
        model.addAttribute("remaining", remaining == null ? -1 : remaining.toSeconds());
        model.addAttribute("oddRows", imports.oddRows(id, FIRST_ROWS));
        model.addAttribute("mayImport", viewer.hasAny(Role.DATA_CLERK));
        var finished = batch.finishedAt();
        if (finished != null && batch.mode() != Mode.REHEARSAL && batch.totals().accepted() > 0) {
            model.addAttribute("moved", moved(batch));
        }
        return "imports/batch";
    }

    /// MovedFigures that are others after the import than before it, each with both.
    private Map<String, long[]> moved(Batch batch) {
        var finished = batch.finishedAt();
        var before = figures.inForce(batch.startedAt());
        var after = figures.inForce(finished == null ? clock.instant() : finished.plus(1, ChronoUnit.SECONDS));
        var moved = new java.util.TreeMap<String, long[]>();
        after.forEach((category, count) -> {
            if (!count.equals(before.getOrDefault(category, 0L))) {
                moved.put(category, new long[] {before.getOrDefault(category, 0L), count});
            }
        });
        return moved;
    }

    @PostMapping("/imports/{id}/cancellation")
    String cancel(@PathVariable int id, @CurrentViewer Viewer viewer) {
        imports.cancel(batch(id).id(), viewer.username());
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/resumption")
    String resume(@PathVariable int id, @CurrentViewer Viewer viewer) {
        imports.resume(batch(id).id(), viewer.username());
        return "redirect:/imports/" + id;
    }

    @PostMapping("/imports/{id}/withdrawal")
    String withdraw(
            @PathVariable int id,
            @RequestParam String because,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (because.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("becauseMissing", true);
            return show(id, viewer, model);
        }
        imports.withdraw(batch(id).id(), viewer.username(), because.strip());
        return "redirect:/imports/" + id;
    }

    @GetMapping("/imports/{id}/refused")
    void refused(@PathVariable int id, Locale language, HttpServletResponse response) throws IOException {
        var batch = batch(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refused-%d.csv\"".formatted(id));
        refusedRows.write(batch, language, response.getWriter());
    }

    private Batch batch(int id) {
        return imports.find(id).orElseThrow(() -> new NotFoundException("batch:" + id));
    }
}
