import java.util.concurrent.CountDownLatch;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// One OpenSearch node on a port of this machine, until it is stopped: `Node PORT TRANSPORT-PORT FOLDER`.
class Node {
    static void main(String[] arguments) throws Exception {
        var node = new OpenSearchRunner();
        node.onBuild((number, settings) -> {
            settings.put("http.port", arguments[0]);
            settings.put("transport.port", arguments[1]);
            settings.put("discovery.type", "single-node");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        node.build(OpenSearchRunner.newConfigs()
                .basePath(arguments[2])
                .clusterName("quanheng")
                .numOfNode(1));
        node.ensureYellow();
        System.out.println("OpenSearch answers on http://localhost:" + arguments[0]);
        new CountDownLatch(1).await();
    }
}
