package quanheng.shell;

import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who looks at a page, as far as the frame needs to know. The module that keeps accounts answers.
public interface Visitors {
    /// The name shown at the top of the page; empty before sign-in.
    Optional<String> name(@Nullable Principal principal);

    /// The name of the person an account belongs to; empty where there is no such account.
    default Optional<String> nameOf(String username) {
        return Optional.empty();
    }

    /// Whether a GET of the path would be answered; menu lines that would not be are left out.
    boolean mayOpen(@Nullable Principal principal, String path);
}
