package quanheng.imports.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.formats.Field;
import quanheng.formats.Formats;
import quanheng.formats.Guess;
import quanheng.formats.Profile;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.imports.Order;
import quanheng.imports.Profiles;
import quanheng.imports.Shelved;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// Takes a file, shows what it seems to be, and begins to import it.
@Controller
@Granted(Role.DATA_CLERK)
class ImportController {
    private static final int LATEST = 20;

    private final Imports imports;
    private final Profiles profiles;

    ImportController(Imports imports, Profiles profiles) {
        this.imports = imports;
        this.profiles = profiles;
    }

    @Bean
    static MenuEntry importsMenu() {
        return new MenuEntry("imports", "/imports", 45);
    }

    @GetMapping("/imports")
    @Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    String list(@CurrentViewer Viewer viewer, Model model) {
        model.addAttribute("batches", imports.latest(LATEST));
        model.addAttribute("mayImport", viewer.hasAny(Role.DATA_CLERK));
        return "imports/list";
    }

    @PostMapping("/imports")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentViewer Viewer viewer,
            Model model,
            RedirectAttributes next,
            jakarta.servlet.http.HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("nothingChosen", true);
            return list(viewer, model);
        }
        try (var bytes = file.getInputStream()) {
            var kept = imports.keep(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes);
            next.addAttribute("name", kept.fileName());
            return "redirect:/imports/files/" + kept.sha256();
        }
    }

    @GetMapping("/imports/files/{sha256}")
    String show(
            @PathVariable String sha256,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String profile,
            Model model) {
        var file = kept(name, sha256);
        var guess = imports.recognise(file);
        model.addAttribute("file", file);
        model.addAttribute("guess", guess.orElse(null));
        model.addAttribute("profile", guess.map(each -> chosen(profile, each)).orElse(null));
        model.addAttribute("profiles", profiles.saved());
        model.addAttribute("builtIn", Formats.profiles());
        model.addAttribute("fields", Field.values());
        return "imports/file";
    }

    @PostMapping("/imports/files/{sha256}")
    String begin(
            @PathVariable String sha256,
            @RequestParam String name,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate toldUntil,
            @RequestParam Mode mode,
            Columns columns,
            @CurrentViewer Viewer viewer) {
        var file = kept(name, sha256);
        var guess = imports.recognise(file).orElseThrow(() -> new NotFoundException("format:" + name));
        var meant = columns.over(chosen(profile, guess)).toldUntil(toldUntil);
        if (columns.isToBeSaved()) {
            meant = columns.named(meant);
            profiles.save(meant, viewer.username());
        }
        var batch = imports.begin(file, Order.of(meant, mode, viewer.username()));
        imports.submit(batch.id());
        return "redirect:/imports/" + batch.id();
    }

    private Profile chosen(@Nullable String name, Guess guess) {
        return name == null || name.isEmpty()
                ? guess.profile()
                : profiles.find(name).orElse(guess.profile());
    }

    private Shelved kept(String name, String sha256) {
        try {
            return imports.kept(name, sha256);
        } catch (NoSuchElementException e) {
            throw new NotFoundException("file:" + sha256);
        }
    }
}
