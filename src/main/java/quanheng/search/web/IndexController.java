package quanheng.search.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.search.IndexKeeper;

/// Shows how the index stands and makes it anew on request, while the former one is asked.
@Controller
@Granted({Role.ADMINISTRATOR, Role.DATA_CLERK})
class IndexController {
    private final IndexKeeper keeper;

    IndexController(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @GetMapping("/search/index")
    String show(Model model) {
        model.addAttribute("progress", keeper.progress().orElse(null));
        model.addAttribute("knows", keeper.knows().orElse(null));
        model.addAttribute("size", keeper.size());
        return "search/index";
    }

    @PostMapping("/search/index")
    String rebuild() {
        Thread.ofVirtual().name("search-rebuild").start(keeper::rebuild);
        return "redirect:/search/index";
    }
}
