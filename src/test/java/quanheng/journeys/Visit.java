package quanheng.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One person's visit to the office in headless Chromium. Faults of scripts and refused content are
/// gathered and can be asked for.
final class Visit implements AutoCloseable {
    static final String PASSWORD = "quanheng-sample";

    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> faults = new ArrayList<>();

    /// @param language `zh-CN` or `en`
    /// @param width in pixels
    record Look(String language, int width) {}

    Visit(int port, Look look) {
        this.root = "http://localhost:" + port;
        this.context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(look.language()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.setDefaultTimeout(15_000);
        open("/sign-in?language=" + look.language());
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: run bin/browser"));
    }

    Visit as(String username) {
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    void open(String path) {
        page.navigate(root + path);
    }

    Page page() {
        return page;
    }

    List<String> faults() {
        return faults;
    }

    /// What keeps somebody out of the page as it stands, each with the first element it is about. Pages have no frames,
    /// so
    /// it is asked in the page itself.
    List<String> barriers() {
        page.waitForLoadState();
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .toList();
    }

    boolean scrollsSideways() {
        return (Boolean)
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    @Override
    public void close() {
        context.close();
    }
}
