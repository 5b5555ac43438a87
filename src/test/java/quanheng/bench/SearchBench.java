package quanheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import quanheng.search.SearchSpeed;

/// How fast rights are found and counted, against plain Lucene on the same index.
final class SearchBench {
    private SearchBench() {}

    /// @param arguments how many rights (1,000,000), and a folder to keep the index in for another run
    public static void main(String[] arguments) throws IOException {
        var count = arguments.length > 0 ? (int) Double.parseDouble(arguments[0]) : 1_000_000;
        var folder = Path.of(arguments.length > 1 ? arguments[1] : "target/search/bench-" + count);
        SearchSpeed.measure(count, folder);
    }
}
