package quanheng.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import quanheng.Quanheng;
import quanheng.database.DataFolder;
import quanheng.database.DataFolderInUse;

@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves the office's pages until stopped.")
final class Serve implements Callable<Integer> {
    static final int KEEP_RUNNING = -1;

    @Mixin
    private final Office office = new Office();

    @Option(names = "--port", defaultValue = "8080", description = "Port of the pages (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--sample",
            description = "Fills an empty data folder with a sample office; every page then says so.")
    private boolean sample;

    @Override
    public Integer call() {
        var settings = office.settings();
        settings.put("server.port", port);
        settings.put("quanheng.sample", sample);
        settings.put("quanheng.database.share", false);
        refuseWhatCannotWork();
        try {
            new SpringApplicationBuilder(Quanheng.class).logStartupInfo(false).run(Office.arguments(settings));
        } catch (RuntimeException failure) {
            throw explained(failure);
        }
        return KEEP_RUNNING;
    }

    /// Looks before starting, so that the two common mishaps get their one sentence and nothing else.
    private void refuseWhatCannotWork() {
        var folder = new DataFolder(office.folder());
        if (folder.isInUse()) {
            throw new CannotDo(Words.both("command.serve.folder-in-use", folder.root()));
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new CannotDo(Words.both("command.serve.port-in-use", Integer.toString(port)));
        }
    }

    private RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new CannotDo(Words.both("command.serve.port-in-use", Integer.toString(port)));
            }
            if (cause instanceof DataFolderInUse inUse) {
                return new CannotDo(Words.both("command.serve.folder-in-use", inUse.folder()));
            }
        }
        return failure;
    }
}
