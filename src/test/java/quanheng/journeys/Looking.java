package quanheng.journeys;

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
        visit.page().waitForLoadState();
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/looks/%s-%s.png".formatted(module, name)))
                        .setFullPage(true));
        var wrong = new ArrayList<String>();
        visit.barriers().forEach(barrier -> wrong.add(name + ": " + barrier));
        if (visit.scrollsSideways()) {
            wrong.add(name + " scrolls sideways");
        }
        visit.faults().forEach(fault -> wrong.add(name + ": " + fault));
        visit.faults().clear();
        return wrong;
    }
}
