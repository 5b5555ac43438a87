package quanheng.parties.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.parties.Addresses;
import quanheng.parties.Park;
import quanheng.parties.Parks;

/// The office's table of parks, and where an address belongs.
@Controller
@Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
class ParkController {
    private final Parks parks;
    private final Addresses addresses;
    private final RegionNames regions;

    ParkController(Parks parks, Addresses addresses, RegionNames regions) {
        this.parks = parks;
        this.addresses = addresses;
        this.regions = regions;
    }

    /// A row of the form; words are parted by spaces or 、.
    record Form(
            @Nullable String name,
            @Nullable String county,
            @Nullable String within,
            @Nullable String words,
            @Nullable Boolean overrules,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {}

    @GetMapping("/parks")
    String show(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @CurrentViewer Viewer viewer,
            Model model) {
        var day = on == null ? regions.today() : on;
        model.addAttribute("parks", parks.all());
        model.addAttribute("address", address);
        model.addAttribute("on", day);
        model.addAttribute("told", address.isBlank() ? null : addresses.attribute(address, day));
        model.addAttribute("mayDecide", viewer.hasAny(Role.DATA_CLERK));
        return "parties/parks";
    }

    @PostMapping("/parks")
    @Granted(Role.DATA_CLERK)
    ModelAndView keep(@ModelAttribute Form form, @CurrentViewer Viewer viewer) {
        try {
            parks.keep(park(form), viewer.username());
            return new ModelAndView("redirect:/parks");
        } catch (IllegalArgumentException e) {
            return wrong("parties.wrong.park", "");
        }
    }

    @PostMapping("/parks/file")
    @Granted(Role.DATA_CLERK)
    ModelAndView keepAll(@RequestParam(required = false) @Nullable MultipartFile file, @CurrentViewer Viewer viewer)
            throws IOException {
        var text = file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        return switch (ParkFile.read(text, regions)) {
            case ParkFile.Read read -> {
                try {
                    parks.keepAll(read.parks(), viewer.username());
                    yield new ModelAndView("redirect:/parks");
                } catch (IllegalArgumentException e) {
                    yield wrong("parties.wrong.park", "");
                }
            }
            case ParkFile.Wrong(var line) -> wrong("parties.wrong.park-line", String.valueOf(line));
        };
    }

    @PostMapping("/parks/{number:[0-9]+}/ending")
    @Granted(Role.DATA_CLERK)
    String end(@PathVariable int number, @CurrentViewer Viewer viewer) {
        parks.end(number, viewer.username());
        return "redirect:/parks";
    }

    private Park park(Form form) {
        return new Park(
                0,
                text(form.name()),
                code(form.county()),
                code(form.within()),
                words(text(form.words())),
                Boolean.TRUE.equals(form.overrules()),
                form.from(),
                form.to());
    }

    private String code(@Nullable String words) {
        return regions.code(text(words))
                .orElseThrow(() -> new IllegalArgumentException("no region is meant by " + words));
    }

    static List<String> words(String words) {
        return Arrays.stream(words.split("[\\s\u3001;]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static ModelAndView wrong(String key, String words) {
        var page = new ModelAndView("parties/wrong");
        page.addObject("wrong", key);
        page.addObject("words", words);
        page.addObject("back", "/parks");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
