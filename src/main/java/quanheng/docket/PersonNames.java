package quanheng.docket;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Viewer;

/// What the people behind usernames are called. Pages and papers name people; usernames are for signing in.
@Component
public class PersonNames {
    private final Accounts accounts;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    PersonNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The name of an account; the word itself where there is no such account, as for somebody named in a sheet.
    public String name(String username) {
        var name = known.get(username);
        if (name == null) {
            name = accounts.find(username).map(Viewer::name).orElse("");
            if (!name.isEmpty()) {
                known.put(username, name);
            }
        }
        return name.isEmpty() ? username : name;
    }
}
