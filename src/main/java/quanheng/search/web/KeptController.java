package quanheng.search.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Viewer;
import quanheng.search.ResultSets;
import quanheng.search.SavedQuestions;
import quanheng.shell.NotFoundException;

/// Keeps questions for people and results to be cited.
@Controller
@Granted(everyone = true)
class KeptController {
    private static final int LATEST = 50;
    private static final int LONGEST_NAME = 80;

    private final SavedQuestions saved;
    private final ResultSets sets;

    KeptController(SavedQuestions saved, ResultSets sets) {
        this.saved = saved;
        this.sets = sets;
    }

    @PostMapping("/search/saved")
    String save(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") String name,
            @CurrentViewer Viewer viewer) {
        var asked = Asked.of(query);
        var plain = name.isBlank() ? asked.text() : name.strip();
        if (!plain.isEmpty()) {
            saved.keep(
                    viewer.id(),
                    plain.substring(0, Math.min(plain.length(), LONGEST_NAME)),
                    asked.question(Asked.PAGE));
        }
        return "redirect:/search" + asked.from("");
    }

    @PostMapping("/search/saved/{id}/removal")
    String forget(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        if (!saved.forget(viewer.id(), id)) {
            throw new NotFoundException("saved question:" + id);
        }
        return "redirect:/search";
    }

    @PostMapping("/search/sets")
    String cite(@RequestParam MultiValueMap<String, String> query, @CurrentViewer Viewer viewer) {
        var asked = Asked.of(query);
        return sets.make(asked.text(), asked.filters(), viewer.username())
                .map(set -> "redirect:/search/sets/" + set.id())
                .orElse("redirect:/search" + asked.from(""));
    }

    @GetMapping("/search/sets")
    String list(Model model) {
        model.addAttribute("sets", sets.latest(LATEST));
        return "search/sets";
    }

    @GetMapping("/search/sets/{id}")
    String show(@PathVariable UUID id, Model model) {
        var set = sets.find(id).orElseThrow(() -> new NotFoundException("result set:" + id));
        model.addAttribute("set", set);
        model.addAttribute("today", sets.today(set));
        model.addAttribute("again", new Asked(set.words(), set.filters(), "", "", "").from(""));
        return "search/set";
    }
}
