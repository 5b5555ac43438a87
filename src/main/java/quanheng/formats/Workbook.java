package quanheng.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a workbook says of its sheets.
///
/// @param sheet where the first visible one is in the archive
/// @param texts those shared by the cells
record Workbook(String sheet, List<String> texts) {
    private static final long MOST_CHARACTERS = 128L << 20;

    static Workbook read(Archive archive) throws IOException {
        return new Workbook(sheet(archive), texts(archive));
    }

    private static String sheet(Archive archive) throws IOException {
        var targets = targets(archive);
        try (var in = archive.open("xl/workbook.xml")) {
            if (in == null) {
                throw new BrokenFileException(Fault.BROKEN, "xl/workbook.xml");
            }
            var reading = new XmlReading(in);
            for (var name = reading.nextName(); name != null; name = reading.nextName()) {
                if (name.equals("workbookPr") && isTrue(reading.attribute("date1904"))) {
                    throw new BrokenFileException(Fault.UNREADABLE, "date1904");
                }
                if (name.equals("sheet") && !reading.attribute("state").contains("idden")) {
                    var target = targets.getOrDefault(reading.anyAttribute("id"), "worksheets/sheet1.xml");
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        throw new BrokenFileException(Fault.BROKEN, "xl/workbook.xml");
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static Map<String, String> targets(Archive archive) throws IOException {
        var targets = new HashMap<String, String>();
        try (var in = archive.open("xl/_rels/workbook.xml.rels")) {
            if (in != null) {
                var reading = new XmlReading(in);
                for (var name = reading.nextName(); name != null; name = reading.nextName()) {
                    if (name.equals("Relationship")) {
                        targets.put(reading.attribute("Id"), reading.attribute("Target"));
                    }
                }
            }
        }
        return targets;
    }

    private static List<String> texts(Archive archive) throws IOException {
        var texts = new ArrayList<String>();
        try (var in = archive.open("xl/sharedStrings.xml")) {
            if (in != null) {
                var reading = new XmlReading(in);
                var characters = 0L;
                for (var node = reading.next("si"::equals); node != null; node = reading.next("si"::equals)) {
                    var text = new StringBuilder(raw(node, "t"));
                    node.all("r").forEach(run -> text.append(raw(run, "t")));
                    characters += text.length();
                    if (characters > MOST_CHARACTERS) {
                        throw new BrokenFileException(Fault.BOMB, "xl/sharedStrings.xml");
                    }
                    texts.add(text.toString());
                }
            }
        }
        return texts;
    }

    private static String raw(Node node, String name) {
        var found = node.first(name);
        return found == null ? "" : found.raw();
    }
}
