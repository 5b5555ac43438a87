package quanheng.search.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Viewer;
import quanheng.search.Answer;
import quanheng.search.Order;
import quanheng.search.SavedQuestions;
import quanheng.search.Search;
import quanheng.shell.MenuEntry;

/// Asks the index and shows what it finds.
@Controller
@Granted(everyone = true)
class SearchController {
    private final Search search;
    private final SavedQuestions saved;
    private final FacetViews facets;

    SearchController(Search search, SavedQuestions saved, FacetViews facets) {
        this.search = search;
        this.saved = saved;
        this.facets = facets;
    }

    @Bean
    static MenuEntry searchMenu() {
        return new MenuEntry("search", "/search", 35);
    }

    @GetMapping("/search")
    String show(
            @RequestParam MultiValueMap<String, String> query,
            @CurrentViewer Viewer viewer,
            Locale language,
            Model model) {
        var asked = Asked.of(query);
        model.addAttribute("asked", asked);
        model.addAttribute("orders", Order.values());
        model.addAttribute("levels", List.of(1, 2, 3, 4));
        model.addAttribute("saved", SavedView.of(saved.of(viewer.id())));
        model.addAttribute(
                "active",
                asked.filters().stream()
                        .map(filter -> new ActiveFilter(filter, asked.without(filter)))
                        .toList());
        switch (search.ask(asked.question(Asked.PAGE), language)) {
            case Answer.Found found -> {
                model.addAttribute("found", found);
                model.addAttribute("facets", facets.of(asked, found.facets(), language));
                model.addAttribute("next", found.next() == null ? null : asked.from(found.next()));
                model.addAttribute("page", facets);
            }
            case Answer.NotUnderstood wrong -> model.addAttribute("wrong", wrong);
            case Answer.NotReady waiting -> model.addAttribute("waiting", waiting);
        }
        return "search/search";
    }

    @GetMapping("/search/help")
    String help() {
        return "search/help";
    }
}
