package quanheng.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts rights in the cells of some axes.
final class CellCount {
    private static final int SUBCLASS = 4;
    /// Up to so many cells are counted in arrays.
    private static final int DENSE = 1 << 22;

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
        var product = Arrays.stream(sizes).asLongStream().reduce(1, (one, other) -> one * other);
        var sums = product <= DENSE ? dense(sizes, (int) product) : sparse(sizes);
        var cells = new HashMap<Cell, Long>();
        sums.forEach((number, count) -> cells.put(cell(number, sizes), count));
        return cells;
    }

    /// One array of all cells for each core, added up in the end.
    private Map<Long, Long> dense(int[] sizes, int product) {
        var parts = Cores.over(columns.blocks, some -> {
                    var part = new int[product];
                    var mask = new int[Block.ROWS];
                    var numbers = new int[Block.ROWS];
                    for (var block : some) {
                        wanted.fill(block, mask);
                        number(block, sizes, numbers);
                        for (var row = 0; row < block.size; row++) {
                            part[numbers[row]] += mask[row];
                        }
                    }
                    return part;
                })
                .toList();
        var sums = new HashMap<Long, Long>();
        for (var number = 0; number < product; number++) {
            var sum = 0L;
            for (var part : parts) {
                sum += part[number];
            }
            if (sum > 0) {
                sums.put((long) number, sum);
            }
        }
        return sums;
    }

    /// The cell of every row, axis by axis, so that each pass reads one column from end to end.
    private void number(Block block, int[] sizes, int[] numbers) {
        Arrays.fill(numbers, 0, block.size, 0);
        for (var place = 0; place < sizes.length; place++) {
            add(axes.get(place), sizes[place], block, numbers);
        }
    }

    private void add(Axis axis, int size, Block block, int[] numbers) {
        switch (axis) {
            case CATEGORY -> {
                for (var row = 0; row < block.size; row++) {
                    numbers[row] = numbers[row] * size + block.category[row];
                }
            }
            case REGION -> {
                for (var row = 0; row < block.size; row++) {
                    numbers[row] = numbers[row] * size + block.region[row];
                }
            }
            case CLASS -> {
                for (var row = 0; row < block.size; row++) {
                    numbers[row] = numbers[row] * size + classOf[block.symbol[row]];
                }
            }
            case FILING_YEAR, STATE -> {
                for (var row = 0; row < block.size; row++) {
                    numbers[row] = numbers[row] * size + value(axis, block, row);
                }
            }
        }
    }

    private Map<Long, Long> sparse(int[] sizes) {
        var sums = new HashMap<Long, Long>();
        for (var block : columns.blocks) {
            for (var row = 0; row < block.size; row++) {
                if (wanted.matches(block, row)) {
                    sums.merge(number(block, row, sizes), 1L, Long::sum);
                }
            }
        }
        return sums;
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
            case REGION -> block.region[row];
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
