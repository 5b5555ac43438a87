package quanheng.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A kind of reference data. Its words are the messages `reference.kind.<name>`.
public enum Kind {
    /// Administrative divisions (行政区划), by code of GB/T 2260.
    DIVISIONS(Shape.TREE),
    /// The International Patent Classification (国际专利分类).
    IPC(Shape.TREE),
    /// Which symbols of the IPC took the place of abolished ones.
    IPC_SUCCESSORS(Shape.SUCCESSORS),
    /// The 35 fields of technology (技术领域) and the symbols of the IPC in each.
    TECHNOLOGY_FIELDS(Shape.CONCORDANCE),
    /// Strategic emerging industries (战略性新兴产业) and the symbols of the IPC in each.
    STRATEGIC_INDUSTRIES(Shape.CONCORDANCE),
    /// Industries of the national economy (国民经济行业) by the symbols of the IPC in each.
    IPC_INDUSTRIES(Shape.CONCORDANCE),
    /// Industries of the national economy (国民经济行业分类), GB/T 4754.
    INDUSTRIES(Shape.TREE),
    /// Patent-intensive industries (知识产权（专利）密集型产业): classes, and the codes of GB/T 4754 in each.
    PATENT_INTENSIVE_INDUSTRIES(Shape.TREE),
    /// Copyright industries (版权产业): groups, and the codes of GB/T 4754 in each.
    COPYRIGHT_INDUSTRIES(Shape.TREE),
    /// Classes of goods and services (尼斯分类) with similar groups and goods.
    NICE(Shape.TREE),
    /// Classes of designs (洛迦诺分类).
    LOCARNO(Shape.TREE),
    /// Codes of legal events (法律事件代码) by office.
    EVENT_CODES(Shape.TREE),
    /// Populations of regions (人口).
    POPULATIONS(Shape.FACTS);

    enum Shape {
        TREE,
        CONCORDANCE,
        SUCCESSORS,
        FACTS
    }

    private final Shape shape;

    Kind(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /// Whether it says to which industry or field a symbol of the IPC belongs.
    public boolean isConcordance() {
        return shape == Shape.CONCORDANCE;
    }

    /// Whether its entries can be looked through from the top.
    public boolean isTree() {
        return shape == Shape.TREE || shape == Shape.CONCORDANCE;
    }

    /// As written on the command line, such as `technology-fields`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind written so.
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
