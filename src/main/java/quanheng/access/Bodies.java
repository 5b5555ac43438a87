package quanheng.access;

import java.util.List;
import java.util.UUID;

/// The bodies that an account can act for. The module that keeps organisations answers.
public interface Bodies {
    /// All of them by name.
    List<Body> all();

    /// A body an account can act for.
    record Body(UUID id, String name) {}
}
