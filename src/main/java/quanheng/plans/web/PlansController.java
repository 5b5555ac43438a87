package quanheng.plans.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.Intake;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.shell.MenuEntry;

/// The list of plans, and where one is handed in.
@Controller
class PlansController {
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Plans plans;
    private final Reach reach;
    private final PlanSheet sheet;

    PlansController(Plans plans, Reach reach, PlanSheet sheet) {
        this.plans = plans;
        this.reach = reach;
        this.sheet = sheet;
    }

    @Bean
    static MenuEntry plansMenu() {
        return new MenuEntry("plans", "/plans", 20);
    }

    @GetMapping("/plans")
    @Granted({
        Role.COORDINATOR,
        Role.LEADER,
        Role.AUDITOR,
        Role.UNIT_CONTACT,
        Role.DATA_CLERK,
        Role.CASE_OFFICER,
        Role.ENTERPRISE
    })
    ModelAndView list(@CurrentViewer Viewer viewer) {
        return page(viewer, null, Map.of());
    }

    @GetMapping("/plans/sheet")
    @Granted({
        Role.COORDINATOR,
        Role.LEADER,
        Role.AUDITOR,
        Role.UNIT_CONTACT,
        Role.DATA_CLERK,
        Role.CASE_OFFICER,
        Role.ENTERPRISE
    })
    ResponseEntity<byte[]> sheet(@CurrentViewer Viewer viewer) {
        var name =
                ContentDisposition.attachment().filename("plans.xlsx").build().toString();
        return ResponseEntity.ok()
                .contentType(EXCEL)
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(sheet.of(shown(viewer)));
    }

    @PostMapping("/plans")
    @Granted(Role.COORDINATOR)
    ModelAndView upload(Upload upload, @CurrentViewer Viewer viewer) {
        var paper = upload.paper();
        if (paper == null) {
            return page(viewer, upload, Map.of("file", "plans.wrong.nothing"));
        }
        return switch (plans.upload(paper, upload.ofPlan(), viewer.username())) {
            case Intake.Read read ->
                new ModelAndView("redirect:/plans/%s/versions/%d".formatted(read.plan(), read.number()));
            case Intake.Refused refused ->
                page(viewer, upload, Map.of(upload.isPasted() ? "text" : "file", Upload.key(refused.refusal())));
        };
    }

    private ModelAndView page(Viewer viewer, @Nullable Upload upload, Map<String, String> wrong) {
        var answer = new ModelAndView("plans/list")
                .addObject("plans", shown(viewer))
                .addObject("mayUpload", viewer.hasAny(Role.COORDINATOR))
                .addObject("submission", UUID.randomUUID())
                .addObject("upload", upload == null ? Upload.EMPTY : upload)
                .addObject("wrong", wrong);
        answer.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private List<Plan> shown(Viewer viewer) {
        return plans.list().stream()
                .filter(plan -> plan.inForce().isPresent() || reach.seesDrafts(plan.id(), viewer))
                .toList();
    }
}
