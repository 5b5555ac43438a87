package quanheng.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A sheet of a workbook, streamed. Empty rows are passed over.
final class SheetTable implements Table {
    private static final int MOST_COLUMNS = 16_384;
    private static final MathContext AS_SHOWN = new MathContext(15);

    private final Archive archive;
    private final List<String> texts;
    private final XmlReading reading;
    private final List<String> cells = new ArrayList<>();
    private final List<@Nullable Fault> faults = new ArrayList<>();
    private @Nullable Fault fault;
    private int number;

    SheetTable(Archive archive) {
        this.archive = archive;
        try {
            var workbook = Workbook.read(archive);
            texts = workbook.texts();
            var sheet = archive.open(workbook.sheet());
            if (sheet == null) {
                throw new BrokenFileException(Fault.BROKEN, workbook.sheet());
            }
            reading = new XmlReading(sheet);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean next() {
        do {
            cells.clear();
            faults.clear();
            fault = null;
            try {
                if (!row(reading.reader())) {
                    return false;
                }
            } catch (XMLStreamException broken) {
                throw XmlReading.broken(broken);
            }
        } while (cells.stream().allMatch(String::isBlank) && faults.stream().allMatch(Objects::isNull));
        return true;
    }

    private boolean row(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            reading.refuseEntity(event);
            if (event == XMLStreamConstants.START_ELEMENT && local(reader).equals("row")) {
                number = number(number + 1, reading.attribute("r"));
                cells(reader);
                return true;
            }
        }
        return false;
    }

    private void cells(XMLStreamReader reader) throws XMLStreamException {
        var event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT || !local(reader).equals("row")) {
            reading.refuseEntity(event);
            if (event == XMLStreamConstants.START_ELEMENT && local(reader).equals("c")) {
                var column = column(reading.attribute("r"));
                if (column >= MOST_COLUMNS) {
                    throw new BrokenFileException(Fault.BROKEN, reading.attribute("r"));
                }
                while (cells.size() <= column) {
                    cells.add("");
                    faults.add(null);
                }
                cell(reader, column, reading.attribute("t"));
            }
            event = reader.next();
        }
    }

    /// Number of the row as Excel counts; a row that does not say is the next one.
    int number() {
        return number;
    }

    private static int number(int next, String told) {
        return told.matches("[0-9]{1,7}") ? Integer.parseInt(told) : next;
    }

    /// `AB12` is column 27; a cell without a name is the next one.
    private int column(String name) {
        var column = 0;
        for (var at = 0; at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && at < 4; at++) {
            column = column * 26 + name.charAt(at) - 'A' + 1;
        }
        return column == 0 ? cells.size() : column - 1;
    }

    private void cell(XMLStreamReader reader, int column, String type) throws XMLStreamException {
        var value = new StringBuilder();
        var isFormula = false;
        var isWanted = false;
        var event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT || !local(reader).equals("c")) {
            reading.refuseEntity(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                isFormula |= local(reader).equals("f");
                isWanted = local(reader).equals("v") || local(reader).equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isWanted = false;
            } else if (isWanted && reader.hasText() && value.length() <= TextTable.LONGEST_CELL) {
                value.append(reader.getText());
            }
            event = reader.next();
        }
        cells.set(column, text(type, value.toString()));
        if (isFormula || type.equals("e")) {
            faults.set(column, Fault.FORMULA);
        } else if (value.length() > TextTable.LONGEST_CELL) {
            cells.set(column, value.substring(0, 1_000));
            fault = Fault.TOO_LONG;
        }
    }

    private String text(String type, String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "str", "inlineStr", "e", "d" -> value;
            default -> number(value);
        };
    }

    private String shared(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException none) {
            throw new BrokenFileException(Fault.BROKEN, index);
        }
    }

    /// As the sheet shows it, to 15 digits and without an exponent.
    private static String number(String value) {
        if (value.length() < 12 && value.indexOf('E') < 0 && value.indexOf('.') < 0) {
            return value;
        }
        try {
            var number = new BigDecimal(value.strip());
            if (Math.abs((long) number.scale()) > 400) {
                return value;
            }
            return number.round(AS_SHOWN).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return value;
        }
    }

    private static String local(XMLStreamReader reader) {
        var name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public @Nullable Fault fault() {
        return fault;
    }

    @Override
    public @Nullable Fault fault(int column) {
        return column < faults.size() ? faults.get(column) : null;
    }

    @Override
    public boolean isRagged() {
        return true;
    }

    @Override
    public void expect(int columns) {}

    @Override
    public void close() {
        archive.close();
    }
}
