package quanheng.formats;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a document element by element and hands out those that are records, without the parts nobody asks for.
/// Document type definitions are passed over, entities are never resolved: whoever calls one is refused.
final class XmlReading {
    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_NODES = 200_000;
    private static final int MOST_CHARACTERS = 8 << 20;
    private static final int DEEPEST = 200;
    private static final Set<String> UNWANTED = Set.of(
            "description",
            "Description",
            "claims",
            "Claims",
            "drawings",
            "Drawings",
            "references-cited",
            "us-references-cited",
            "ReferencesCited",
            "patent-classifications",
            "classifications-cpc",
            "us-field-of-classification-search",
            "us-sequence-list-doc",
            "SDODE",
            "SDOCL",
            "SDODR",
            "B560",
            "B580",
            "search-report-data",
            "ReferenceCitationBag",
            "CPCClassificationBag");

    private final XMLStreamReader reader;

    XmlReading(InputStream in) {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// Goes on to the next element that is a record; null at the end.
    ///
    /// @throws BrokenFileException when the document is damaged or calls entities
    @Nullable
    Node next(Predicate<String> isRecord) {
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                refuseEntity(event);
                if (event == XMLStreamConstants.START_ELEMENT && isRecord.test(localName())) {
                    return record();
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /// Goes on to the next element of any name; its name, or null at the end.
    @Nullable
    String nextName() {
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                refuseEntity(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return localName();
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The attribute of that name under any prefix but none.
    String anyAttribute(String name) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).endsWith(":" + name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }

    XMLStreamReader reader() {
        return reader;
    }

    private Node record() throws XMLStreamException {
        var root = node();
        var open = new ArrayDeque<Node>();
        open.push(root);
        var nodes = 0;
        var characters = 0;
        while (!open.isEmpty()) {
            var event = reader.next();
            refuseEntity(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (UNWANTED.contains(localName())) {
                    skip();
                    continue;
                }
                var node = node();
                if (++nodes > MOST_NODES || open.size() > DEEPEST) {
                    throw new BrokenFileException(Fault.TOO_LONG, root.name());
                }
                open.element().add(node);
                open.push(node);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                var words = reader.getText();
                characters += words.length();
                if (characters > MOST_CHARACTERS) {
                    throw new BrokenFileException(Fault.TOO_LONG, root.name());
                }
                open.forEach(node -> node.append(words));
            }
        }
        return root;
    }

    private void skip() throws XMLStreamException {
        var depth = 1;
        while (depth > 0) {
            var event = reader.next();
            refuseEntity(event);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private Node node() {
        var node = new Node(localName());
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            node.attribute(local(reader.getAttributeLocalName(at)), reader.getAttributeValue(at));
        }
        return node;
    }

    private String localName() {
        return local(reader.getLocalName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    void refuseEntity(int event) {
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BrokenFileException(Fault.ENTITY, "&" + reader.getLocalName() + ";");
        }
    }

    static BrokenFileException broken(XMLStreamException broken) {
        var words = String.valueOf(broken.getMessage());
        var isEntity = words.contains("entity \"") || words.contains("EntityNotDeclared");
        return new BrokenFileException(
                isEntity ? Fault.ENTITY : Fault.BROKEN,
                words.lines().findFirst().orElse(""));
    }
}
