package quanheng;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application.
@SpringBootApplication
public class Quanheng {
    /// Starts it.
    public static void main(String[] args) {
        SpringApplication.run(Quanheng.class, args);
    }
}
