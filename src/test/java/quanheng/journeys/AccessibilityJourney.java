package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// Looks at every page that links lead to, as the person who may see most, in both languages, on a
/// desk and on a phone, and in the large view.
@OfficeTest
class AccessibilityJourney {
    private static final int PAGES = 60;

    @LocalServerPort
    private int port;

    @Test
    void noPageKeepsAnybodyOut() {
        var wrong = new ArrayList<String>();
        var pages = new TreeSet<String>();
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            pages.addAll(pages(visit, wrong));
        }
        try (var visit = new Visit(port, new Visit.Look("en", 390)).as("coordinator")) {
            pages.forEach(path -> wrong.addAll(look(visit, path)));
        }
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            visit.open("/ledger?appearance=large");
            pages.forEach(path -> wrong.addAll(glance(visit, path)));
        }
        for (var look : List.of(new Visit.Look("en", 1280), new Visit.Look("zh-CN", 390))) {
            try (var visit = new Visit(port, look).as("data-clerk")) {
                List.of("/registers", "/registers/1", "/imports", "/imports/1")
                        .forEach(path -> wrong.addAll(look(visit, path)));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(pages).hasSizeGreaterThan(10);
    }

    @Test
    void theCheckSeesAPictureWithoutWords() {
        try (var visit = new Visit(port, new Visit.Look("en", 1280))) {
            visit.page().setContent("<html lang='en'><title>x</title><main><h1>x</h1><img src='/x.png'></main></html>");
            assertThat(visit.barriers()).isNotEmpty();
        }
    }

    private static List<String> look(Visit visit, String path) {
        var wrong = glance(visit, path);
        visit.barriers().forEach(barrier -> wrong.add(path + ": " + barrier));
        return wrong;
    }

    /// What can go wrong by size alone, and what the browser complains of.
    private static List<String> glance(Visit visit, String path) {
        var wrong = new ArrayList<String>();
        visit.open(path);
        if (visit.scrollsSideways()) {
            wrong.add(path + " scrolls sideways");
        }
        visit.faults().forEach(fault -> wrong.add(path + ": " + fault));
        visit.faults().clear();
        return wrong;
    }

    /// Follows links from the menu's pages, one page of each shape (ids and numbers taken as one), and looks at each.
    private static List<String> pages(Visit visit, List<String> wrong) {
        var shapes = new TreeSet<String>();
        var waiting = new ArrayList<>(List.of("/ledger"));
        var found = new ArrayList<String>();
        while (!waiting.isEmpty() && found.size() < PAGES) {
            var path = waiting.removeFirst();
            wrong.addAll(look(visit, path));
            found.add(path);
            for (var target : targets(visit)) {
                var shape = target.replaceFirst("\\?.*", "")
                        .replaceAll("[0-9a-f-]{36}|(?<=/)[A-Z]{3}-[0-9]{2}[a-z]?|(?<=/)[A-Z0-9.]*[0-9][A-Z0-9.]*", "*");
                if (!shape.matches(".*(/evidence/|\\.xlsx|\\.csv|/webjars/).*") && shapes.add(shape)) {
                    waiting.add(target);
                }
            }
        }
        return found;
    }

    /// Where the page's links lead, in its order.
    private static List<String> targets(Visit visit) {
        var hrefs = (List<?>) visit.page().evaluate("""
                [...document.querySelectorAll("a[href^='/']:not([rel=nofollow]):not([download])")]
                    .map(link => link.getAttribute('href').replace(/#.*/, ''))
                """);
        return hrefs.stream().map(String::valueOf).toList();
    }
}
