package quanheng.bodies.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.bodies.Bodies;
import quanheng.bodies.MemberSheet;
import quanheng.bodies.SheetTaken;
import quanheng.shell.NotFoundException;

/// Members of a body from a sheet.
@Controller
@Granted(Role.COORDINATOR)
class MemberSheetController {
    /// Of the sheet that is sent; the last two are passed over when it comes back.
    static final List<String> COLUMNS = MemberSheet.COLUMNS;

    private final Bodies bodies;
    private final MemberSheet sheet;

    MemberSheetController(Bodies bodies, MemberSheet sheet) {
        this.bodies = bodies;
        this.sheet = sheet;
    }

    @GetMapping("/bodies/{id}/sheet")
    ModelAndView show(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        return page(id, null, viewer);
    }

    private ModelAndView page(UUID id, @Nullable SheetTaken taken, Viewer viewer) {
        var page = BodyPages.fresh("bodies/sheet", Map.of());
        page.addObject("body", bodies.find(viewer, id).orElseThrow(() -> new NotFoundException("body:" + id)));
        page.addObject("taken", taken);
        return page;
    }

    @PostMapping("/bodies/{id}/sheet")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer)
            throws IOException {
        var taken = sheet.take(viewer, id, file == null ? new byte[0] : file.getBytes());
        var page = page(id, taken, viewer);
        page.setStatus(taken.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
