package quanheng.formats;

import java.util.List;

/// How one standard writes records of rights in XML.
interface Dialect {
    /// Short name, such as `docdb`.
    String name();

    /// Whether an element of that name is a record of it.
    boolean isRecord(String element);

    /// The rights a record tells of, where they are several.
    default List<Node> parts(Node record) {
        return List.of(record);
    }

    /// Tells the draft what a record says; and the rows that come of it besides the right itself.
    List<Row> read(Node record, Draft draft);
}
