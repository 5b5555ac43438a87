package quanheng.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a page, a line for each block, without scripts, styles and navigation.
final class HtmlText implements NodeVisitor {
    private static final String LEFT_OUT =
            "script, style, nav, noscript, template, iframe, object, svg, select, button, head, [hidden], [style~=(?i)display:\\s*none]";

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select(LEFT_OUT).remove();
        var visitor = new HtmlText();
        document.traverse(visitor);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> append(words);
            case Element element -> open(element);
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !isCell(element)) {
            endLine();
        }
    }

    private void append(TextNode words) {
        var parent = words.parent();
        var keepsSpaces = parent != null && parent.closest("pre") != null;
        var flowing = keepsSpaces ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
        text.append(atLineStart() && !keepsSpaces ? flowing.stripLeading() : flowing);
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    text.append('\t');
                }
            }
            default -> {
                if (element.isBlock()) {
                    endLine();
                }
            }
        }
        var list = element.parent();
        if (element.nameIs("li") && list != null && list.nameIs("ol")) {
            text.append(number(element, list)).append(". ");
        }
    }

    private static int number(Element item, Element list) {
        var start = list.attr("start");
        return item.elementSiblingIndex() + (start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1);
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th") || element.closest("td, th") != null;
    }

    private void endLine() {
        if (!atLineStart()) {
            text.append('\n');
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}
