package quanheng.feeds.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.feeds.DropFolder;
import quanheng.feeds.Feed;
import quanheng.feeds.Feeds;
import quanheng.feeds.Rhythm;
import quanheng.feeds.Tokens;
import quanheng.feeds.Watch;
import quanheng.formats.Formats;
import quanheng.formats.Profile;
import quanheng.imports.Profiles;
import quanheng.shell.MenuEntry;
import quanheng.shell.NotFoundException;

/// Pages on which feeds are seen and kept.
@Controller
@Granted(Role.DATA_CLERK)
class FeedController {
    private final Feeds feeds;
    private final Tokens tokens;
    private final DropFolder folder;
    private final Watch watch;
    private final Profiles profiles;
    private final Clock clock;

    FeedController(Feeds feeds, Tokens tokens, DropFolder folder, Watch watch, Profiles profiles, Clock clock) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.folder = folder;
        this.watch = watch;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Bean
    static MenuEntry feedsMenu() {
        return new MenuEntry("feeds", "/feeds", 46);
    }

    @GetMapping("/feeds")
    @Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    String list(@CurrentViewer Viewer viewer, Model model) {
        model.addAttribute("lines", feeds.all().stream().map(this::line).toList());
        model.addAttribute("mayKeep", viewer.hasAny(Role.DATA_CLERK));
        return "feeds/list";
    }

    private FeedLine line(Feed feed) {
        return FeedLine.of(feed, feeds.arrivals(feed), feeds.findings(feed), clock);
    }

    @GetMapping("/feeds/{feed}")
    @Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    String show(@PathVariable String feed, @CurrentViewer Viewer viewer, Model model) {
        var found = find(feed);
        var arrivals = feeds.arrivals(found);
        model.addAttribute("feed", found);
        model.addAttribute("line", line(found));
        model.addAttribute("arrivals", arrivals);
        model.addAttribute("refusals", feeds.refusals(found));
        model.addAttribute("waiting", folder.waiting(found));
        model.addAttribute("token", tokens.since(found).orElse(null));
        model.addAttribute("mayKeep", viewer.hasAny(Role.DATA_CLERK));
        return "feeds/feed";
    }

    @GetMapping("/feeds/{feed}/batches/{sequence}")
    @Granted({Role.DATA_CLERK, Role.COORDINATOR, Role.LEADER, Role.AUDITOR})
    String receipt(@PathVariable String feed, @PathVariable int sequence, Model model) {
        var found = find(feed);
        var arrival = feeds.arrival(found, sequence).orElseThrow(() -> new NotFoundException("batch:" + sequence));
        model.addAttribute("feed", found);
        model.addAttribute("arrival", arrival);
        model.addAttribute("tries", watch.tries());
        model.addAttribute("nextTry", watch.nextTry(arrival).orElse(null));
        return "feeds/receipt";
    }

    @GetMapping("/feeds/addition")
    String add(Model model) {
        return form(FeedForm.empty(LocalDate.now(clock)), "/feeds/addition", model);
    }

    @PostMapping("/feeds/addition")
    String add(@ModelAttribute FeedForm form, @CurrentViewer Viewer viewer, Model model, HttpServletResponse response) {
        var wrong = form.wrong();
        var key = form.key() == null ? "" : form.key();
        if (wrong.isEmpty() && feeds.find(key.strip()).isPresent()) {
            wrong.add("key");
        }
        return save(wrong, form, "/feeds/addition", viewer, model, response);
    }

    @GetMapping("/feeds/{feed}/correction")
    String change(@PathVariable String feed, Model model) {
        return form(FeedForm.of(find(feed)), "/feeds/%s/correction".formatted(feed), model);
    }

    @PostMapping("/feeds/{feed}/correction")
    String change(
            @PathVariable String feed,
            @ModelAttribute FeedForm form,
            @CurrentViewer Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var wrong = form.wrong();
        if (!find(feed).key().equals(form.key())) {
            wrong.add("key");
        }
        return save(wrong, form, "/feeds/%s/correction".formatted(feed), viewer, model, response);
    }

    private String save(
            java.util.List<String> wrong,
            FeedForm form,
            String address,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", wrong);
            return form(form, address, model);
        }
        var feed = form.feed();
        feeds.save(feed, viewer.username());
        return "redirect:/feeds/" + feed.key();
    }

    private String form(FeedForm form, String address, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("address", address);
        model.addAttribute("rhythms", Rhythm.values());
        model.addAttribute(
                "profiles",
                Stream.concat(profiles.saved().stream(), Formats.profiles().stream())
                        .map(Profile::name)
                        .distinct()
                        .toList());
        return "feeds/form";
    }

    /// Shows the token on the answer itself: it can be seen only this once.
    @PostMapping("/feeds/{feed}/token")
    String makeToken(@PathVariable String feed, @CurrentViewer Viewer viewer, Model model) {
        var found = find(feed);
        model.addAttribute("feed", found);
        model.addAttribute("secret", tokens.make(found, viewer.username()));
        return "feeds/token";
    }

    @PostMapping("/feeds/{feed}/token/revocation")
    String revokeToken(@PathVariable String feed, @CurrentViewer Viewer viewer) {
        tokens.revoke(find(feed), viewer.username());
        return "redirect:/feeds/" + feed;
    }

    private Feed find(String key) {
        return feeds.find(key).orElseThrow(() -> new NotFoundException("feed:" + key));
    }
}
