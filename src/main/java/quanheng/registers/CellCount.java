package quanheng.registers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts rights in the cells of some axes.
final class CellCount {
    private static final int SUBCLASS = 4;

    private final Columns columns;
    private final Wanted wanted;
    private final List<Axis> axes;
    private final Dictionary<String> classes = new Dictionary<>();
    private final int[] classOf;

    CellCount(Columns columns, Wanted wanted, Set<Axis> axes) {
        this.columns = columns;
        this.wanted = wanted;
        this.axes = axes.stream().sorted().toList();
        this.classOf = new int[columns.symbols.size()];
        for (var number = 0; number < classOf.length; number++) {
            classOf[number] = classes.number(subclass(columns.symbols.word(number)));
        }
    }

    Map<Cell, Long> count() {
        var sizes = axes.stream().mapToInt(this::size).toArray();
        var sum = columns.blocks.parallelStream()
                .map(block -> count(block, sizes))
                .reduce(CellCount::add)
                .orElseGet(HashMap::new);
        var cells = new HashMap<Cell, Long>();
        sum.forEach((number, count) -> cells.put(cell(number, sizes), (long) count[0]));
        return cells;
    }

    private Map<Long, int[]> count(Block block, int[] sizes) {
        var counts = new HashMap<Long, int[]>();
        var product = 1L;
        for (var size : sizes) {
            product *= size;
        }
        var dense = product <= Block.ROWS * 4 ? new int[(int) product] : null;
        for (var row = 0; row < block.size; row++) {
            if (wanted.matches(block, row)) {
                var number = number(block, row, sizes);
                if (dense != null) {
                    dense[(int) number]++;
                } else {
                    counts.computeIfAbsent(number, cell -> new int[1])[0]++;
                }
            }
        }
        for (var number = 0; dense != null && number < dense.length; number++) {
            if (dense[number] > 0) {
                counts.put((long) number, new int[] {dense[number]});
            }
        }
        return counts;
    }

    private static Map<Long, int[]> add(Map<Long, int[]> sum, Map<Long, int[]> more) {
        more.forEach((cell, count) -> sum.computeIfAbsent(cell, any -> new int[1])[0] += count[0]);
        return sum;
    }

    private long number(Block block, int row, int[] sizes) {
        var number = 0L;
        for (var place = 0; place < sizes.length; place++) {
            number = number * sizes[place] + value(axes.get(place), block, row);
        }
        return number;
    }

    private int value(Axis axis, Block block, int row) {
        return switch (axis) {
            case CATEGORY -> block.category[row];
            case REGION -> block.place[row];
            case CLASS -> classOf[block.symbol[row]];
            case FILING_YEAR -> year(block.filed[row]);
            case STATE -> Math.max(0, block.state(row, wanted.day()));
        };
    }

    private int size(Axis axis) {
        return switch (axis) {
            case CATEGORY -> Codes.CATEGORIES;
            case REGION -> columns.places.size();
            case CLASS -> classes.size();
            case FILING_YEAR -> 400;
            case STATE -> Codes.STATES;
        };
    }

    private Cell cell(long number, int[] sizes) {
        var values = new String[sizes.length];
        var rest = number;
        for (var place = sizes.length - 1; place >= 0; place--) {
            values[place] = word(axes.get(place), (int) (rest % sizes[place]));
            rest /= sizes[place];
        }
        return new Cell(List.of(values));
    }

    private String word(Axis axis, int value) {
        return switch (axis) {
            case CATEGORY -> Codes.category(value).name();
            case REGION -> columns.places.word(value);
            case CLASS -> classes.word(value);
            case FILING_YEAR -> value == 0 ? "" : Integer.toString(value + 1800);
            case STATE -> Codes.state(value).name();
        };
    }

    /// Years since 1800, and 0 for none.
    private static int year(int day) {
        return day == Block.NEVER ? 0 : LocalDate.ofEpochDay(day).getYear() - 1800;
    }

    private static String subclass(String symbol) {
        return !symbol.isEmpty() && Character.isLetter(symbol.charAt(0)) && symbol.length() > SUBCLASS
                ? symbol.substring(0, SUBCLASS)
                : symbol;
    }
}
