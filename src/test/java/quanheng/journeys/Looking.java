package quanheng.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks at a page as it stands: keeps a picture, and names what keeps somebody out.
///
/// @param module begins the pictures' names
record Looking(String module) {
    /// What is wrong with the page; nothing where nothing is.
    List<String> at(Visit visit, String name) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/looks/%s-%s.png".formatted(module, name)))
                        .setFullPage(true));
        var wrong = new ArrayList<String>();
        new AxeBuilder(visit.page())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .forEach(violation -> wrong.add("%s: %s %s"
                        .formatted(
                                name,
                                violation.getId(),
                                violation.getNodes().getFirst().getHtml())));
        if (visit.scrollsSideways()) {
            wrong.add(name + " scrolls sideways");
        }
        visit.faults().forEach(fault -> wrong.add(name + ": " + fault));
        visit.faults().clear();
        return wrong;
    }
}
