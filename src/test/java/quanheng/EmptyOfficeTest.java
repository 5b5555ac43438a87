package quanheng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// A test in an office of its own without a sample, on a real PostgreSQL; its registers are empty at first.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Quanheng.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"quanheng.sample=false", "quanheng.database.share=false"})
@ContextConfiguration(initializers = FreshDataFolder.class)
public @interface EmptyOfficeTest {}
