package quanheng.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jsoup.nodes.Entities;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// A document read as a whole, its prefixes and named characters taken away beforehand.
final class Source {
    private static final Pattern PREFIX = Pattern.compile("(</?)[A-Za-z]+:");
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z]+[0-9]*);");

    private final Node root;

    Source(Path file) throws Exception {
        var text = ENTITY.matcher(Files.readString(file)
                        .replaceAll("(?s)<!--.*?-->", "")
                        .replaceAll("(?s)<!DOCTYPE.*?(\\[.*?])?\\s*>", ""))
                .replaceAll(match -> Matcher.quoteReplacement(
                        List.of("amp", "lt", "gt", "quot", "apos").contains(match.group(1))
                                ? match.group()
                                : named(match.group(1))));
        var plain = PREFIX.matcher(text)
                .replaceAll("$1")
                .replaceAll("\\s(xsi|xmlns|xlink):\\w+=\"[^\"]*\"", "")
                .replaceAll("\\sxmlns=\"[^\"]*\"", "");
        root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)));
    }

    private static String named(String name) {
        var exact = Entities.getByName(name);
        return exact.isEmpty()
                ? Entities.getByName(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                : exact;
    }

    String value(String path) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(path, root);
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    List<Node> nodes(String path) throws Exception {
        return nodes(root, path);
    }

    private static List<Node> nodes(Node from, String path) throws Exception {
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, from, XPathConstants.NODESET);
        var nodes = new ArrayList<Node>();
        for (var at = 0; at < found.getLength(); at++) {
            nodes.add(found.item(at));
        }
        return nodes;
    }

    List<String> texts(String path) throws Exception {
        return texts(root, path);
    }

    List<String> texts(Node from, String path) throws Exception {
        return nodes(from, path).stream()
                .map(node -> node.getTextContent().strip())
                .toList();
    }

    String text(String path) throws Exception {
        return text(root, path);
    }

    String text(Node from, String path) throws Exception {
        var texts = texts(from, path);
        return texts.isEmpty() ? "" : texts.getFirst();
    }
}
