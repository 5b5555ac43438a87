package quanheng.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Starts the server inside the application unless `spring.datasource.url` names another.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    DataFolder dataFolder(@Value("${quanheng.data}") Path root) {
        return new DataFolder(root);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Embedded {
        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(DataFolder folder, @Value("${quanheng.database.share:true}") boolean share) {
            var database = new EmbeddedDatabase(folder, share);
            if (database.isOwner()) {
                new Preparation(database, folder).run();
            }
            return database;
        }

        @Bean(destroyMethod = "close")
        HikariDataSource dataSource(EmbeddedDatabase database, DataFolder folder) {
            var source = new HikariDataSource();
            source.setPoolName("quanheng");
            source.setJdbcUrl(database.address(Preparation.DATABASE));
            source.setUsername(Preparation.APPLICATION);
            source.setPassword(folder.secret("database-application"));
            source.setMaximumPoolSize(10);
            return source;
        }

        /// Tables are changed by their owner; the application's own role may not.
        @Bean
        FlywayConfigurationCustomizer migrateAsOwner(EmbeddedDatabase database, DataSource application) {
            return flyway -> flyway.dataSource(
                    database.address(Preparation.DATABASE), Preparation.OWNER, database.ownerPassword());
        }
    }
}
