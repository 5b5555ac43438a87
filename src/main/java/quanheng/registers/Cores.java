package quanheng.registers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shares blocks out among the cores of the machine.
final class Cores {
    private Cores() {}

    /// One answer a core, each over its own blocks.
    static <T> Stream<T> over(List<Block> blocks, Function<List<Block>, T> question) {
        var cores = Math.clamp(blocks.size(), 1, Runtime.getRuntime().availableProcessors());
        return IntStream.range(0, cores).parallel().mapToObj(core -> question.apply(share(blocks, core, cores)));
    }

    private static List<Block> share(List<Block> blocks, int core, int cores) {
        return IntStream.iterate(core, at -> at < blocks.size(), at -> at + cores)
                .mapToObj(blocks::get)
                .toList();
    }
}
