package quanheng;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The application: every module below this package.
@SpringBootApplication
@Modulithic(systemName = "Quanheng")
public class Quanheng {}
