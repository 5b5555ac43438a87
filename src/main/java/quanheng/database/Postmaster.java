package quanheng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A running server, as its own file `postmaster.pid` tells.
///
/// @param pid  process id
/// @param port port on the loopback address
record Postmaster(long pid, int port) {
    /// The server that runs on a cluster, if its process is alive.
    static Optional<Postmaster> of(Path cluster) {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            if (lines.size() < 8 || !lines.get(7).strip().equals("ready")) {
                return Optional.empty();
            }
            var found = new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()));
            return ProcessHandle.of(found.pid).filter(ProcessHandle::isAlive).map(alive -> found);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the state of the database in " + cluster, e);
        }
    }

    /// Stops a server whose application died, and waits for it.
    void stop() {
        var process = ProcessHandle.of(pid);
        process.ifPresent(ProcessHandle::destroy);
        process.ifPresent(handle -> {
            try {
                handle.onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new IllegalStateException("the database process %d does not stop".formatted(pid), e);
            }
        });
    }
}
