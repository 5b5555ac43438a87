package quanheng.search;

import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanheng.database.DataFolder;
import tools.jackson.databind.json.JsonMapper;

/// The index in the data folder, or on an OpenSearch cluster where `quanheng.search.url` names one.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    /// @param url      of any node of the cluster; empty for the index in the data folder
    /// @param alias    name of the index on the cluster
    /// @param shards   parts the index is cut into
    /// @param replicas copies of each part
    record Cluster(String url, String alias, int shards, int replicas) {}

    @Bean
    Cluster searchCluster(
            @Value("${quanheng.search.url:}") String url,
            @Value("${quanheng.search.index:quanheng-rights}") String alias,
            @Value("${quanheng.search.shards:2}") int shards,
            @Value("${quanheng.search.replicas:1}") int replicas) {
        return new Cluster(url, alias, shards, replicas);
    }

    @Bean(destroyMethod = "close")
    SearchEngine searchEngine(Cluster cluster, DataFolder folder, Clock clock, JsonMapper json) {
        if (cluster.url().isBlank()) {
            return new LuceneEngine(folder.root().resolve("search"), clock);
        }
        var client = new OpenSearchClient(URI.create(cluster.url()), json);
        return new OpenSearchEngine(client, cluster.alias(), cluster.shards(), cluster.replicas());
    }
}
