package quanheng.reference.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.reference.Kind;
import quanheng.reference.Loading;
import quanheng.reference.Order;
import quanheng.reference.ReferenceLoading;
import quanheng.shell.NotFoundException;

/// Takes files of a new edition, says what loading them would come to, and loads them.
@Controller
@Granted({Role.ADMINISTRATOR, Role.DATA_CLERK})
class LoadController {
    private final ReferenceLoading loading;
    private final Evidence evidence;

    LoadController(ReferenceLoading loading, Evidence evidence) {
        this.loading = loading;
        this.evidence = evidence;
    }

    @GetMapping("/reference/upload")
    String form(@ModelAttribute("wish") Wish wish, Model model) {
        model.addAttribute("kinds", Kind.values());
        return "reference/upload";
    }

    @PostMapping("/reference/upload")
    String upload(
            @ModelAttribute("wish") Wish wish,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var wrong = new ArrayList<>(wish.wrong());
        var chosen = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.isEmpty()) {
            wrong.add(new Wish.Wrong("files", "reference.load.no-file"));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", wrong);
            return form(wish, model);
        }
        var address = UriComponentsBuilder.fromPath("/reference/rehearsal");
        wish.values().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        for (var file : chosen) {
            var name = file.getOriginalFilename();
            address.queryParam(
                    "file",
                    evidence.keep(name == null ? "" : name, file.getBytes(), viewer.username())
                            .id());
        }
        return "redirect:" + address.encode().buildAndExpand(wish.values()).toUriString();
    }

    @GetMapping("/reference/rehearsal")
    String rehearse(@ModelAttribute("wish") Wish wish, @RequestParam(defaultValue = "") List<UUID> file, Model model) {
        return result(wish, file, loading.rehearse(order(wish, file)), model);
    }

    @PostMapping("/reference/rehearsal")
    String load(
            @ModelAttribute("wish") Wish wish,
            @RequestParam(defaultValue = "") List<UUID> file,
            @CurrentViewer Viewer viewer,
            Model model) {
        var outcome = loading.load(order(wish, file), viewer.username());
        return outcome instanceof Loading.Loaded loaded
                ? "redirect:/reference/" + loaded.edition().id()
                : result(wish, file, outcome, model);
    }

    private static String result(Wish wish, List<UUID> files, Loading outcome, Model model) {
        model.addAttribute("files", files);
        model.addAttribute("kind", wish.values().get("kind"));
        model.addAttribute("result", Result.of(outcome));
        return "reference/rehearsal";
    }

    private Order order(Wish wish, List<UUID> ids) {
        if (!wish.wrong().isEmpty() || ids.isEmpty()) {
            throw new NotFoundException("reference:rehearsal");
        }
        var papers = new ArrayList<Order.Paper>();
        for (var id : ids) {
            var kept = evidence.find(id).orElseThrow(() -> new NotFoundException("evidence:" + id));
            papers.add(new Order.Paper(kept.fileName(), evidence.content(id)));
        }
        return wish.order(papers);
    }
}
