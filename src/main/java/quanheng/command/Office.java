package quanheng.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Option;
import quanheng.Quanheng;

/// Where the office's data is, and how to open it for one command without serving pages.
final class Office {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder with the office's data (default: $QUANHENG_DATA, else ./data).")
    @Nullable
    Path data;

    /// Opens the office on its data folder, using the running server's database where there is one.
    ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(Quanheng.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments(settings()));
    }

    /// The data folder that is meant.
    Path folder() {
        if (data != null) {
            return data;
        }
        var named = System.getenv("QUANHENG_DATA");
        return Path.of(named == null || named.isBlank() ? "data" : named);
    }

    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        if (data != null) {
            settings.put("quanheng.data", data.toString());
        }
        return settings;
    }

    /// The settings as arguments, which win over the application's own file and the environment.
    static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
    }
}
