package quanheng.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.formats.FilledSheet;
import quanheng.plans.Plans;
import quanheng.sheets.Sheets;
import quanheng.shell.NotFoundException;
import quanheng.targets.Divided;
import quanheng.targets.Splits;

/// Hands the shares of a target out as an Excel file, and reads them back into the form, where they are looked over
/// before they are saved.
@Controller
class SplitSheetController {
    private final Plans plans;
    private final Splits splits;
    private final SplitPages pages;
    private final Clock clock;

    SplitSheetController(Plans plans, Splits splits, SplitPages pages, Clock clock) {
        this.plans = plans;
        this.splits = splits;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/ledger/promises/{promise}/split/sheet")
    @Granted(everyone = true)
    void send(@PathVariable UUID promise, @RequestParam @Nullable String asOf, Locale locale, HttpServletResponse out)
            throws IOException {
        var divided = divided(promise, ProspectController.day(asOf, LocalDate.now(clock)));
        out.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        out.setHeader("Content-Disposition", "attachment; filename=\"split.xlsx\"");
        var heads = List.of("code", "region", "share", "actual", "due", "gap").stream()
                .map(head -> pages.message(locale, "targets.split.head." + head))
                .toList();
        Sheets.write(
                out.getOutputStream(),
                pages.message(locale, "targets.split"),
                heads,
                divided.rows().stream().map(SplitSheetController::cells));
    }

    private static List<@Nullable Object> cells(Divided.Row row) {
        var standing = row.standing();
        BigDecimal due = standing == null ? null : standing.due();
        BigDecimal gap = standing == null ? null : standing.gap();
        return Arrays.asList(row.region().code(), row.region().name(), row.share(), row.actual(), due, gap);
    }

    @PostMapping("/ledger/promises/{promise}/split/sheet")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK})
    String read(
            @PathVariable UUID promise,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var today = LocalDate.now(clock);
        var divided = divided(promise, today);
        var known = divided.rows().stream().map(row -> row.region().code()).toList();
        var typed = FilledSheet.read(file == null ? new byte[0] : file.getBytes())
                .map(sheet -> TypedShares.ofSheet(sheet, known))
                .orElseGet(() -> new TypedShares(
                        Map.of(), Map.of(), List.of(new TypedShares.Problem("", "targets.split.problem.file", ""))));
        if (typed.problems().isEmpty()) {
            model.addAttribute("read", true);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", typed.problems());
        }
        model.addAttribute("promise", plans.promise(promise));
        model.addAttribute("asOf", today);
        model.addAttribute("split", pages.view(divided, typed, false, locale));
        model.addAttribute("past", pages.past(splits.divisions(promise)));
        model.addAttribute("mayDivide", true);
        return "targets/split";
    }

    private Divided divided(UUID promise, LocalDate day) {
        return splits.divided(plans.promise(promise), day)
                .orElseThrow(() -> new NotFoundException("split of promise:" + promise));
    }
}
