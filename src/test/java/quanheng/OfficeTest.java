package quanheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/// A test in a running sample office, on a real PostgreSQL with a data folder of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Quanheng.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"quanheng.sample=true", "quanheng.database.share=false"})
@ContextConfiguration(initializers = FreshDataFolder.class)
@AutoConfigureMockMvc
public @interface OfficeTest {}
