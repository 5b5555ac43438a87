package quanheng.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// The index on a real OpenSearch node, started for the test.
class OpenSearchEngineTests extends SearchEngineContract {
    private final AtomicInteger aliases = new AtomicInteger();
    private OpenSearchNode node;

    @BeforeAll
    void startANode() throws IOException, InterruptedException {
        node = OpenSearchNode.start();
    }

    @AfterAll
    void stopTheNode() throws InterruptedException {
        node.close();
    }

    @Override
    SearchEngine empty() {
        return new OpenSearchEngine(node.client(), "rights" + aliases.incrementAndGet(), 2, 0);
    }
}
