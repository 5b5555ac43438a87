package quanheng.parties;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who holds which post, and when.
@Component
public class Posts {
    private final PostStore store;

    Posts(PostStore store) {
        this.store = store;
    }

    /// Writes a post down; the same post of the same person from the same day is kept once.
    @Transactional
    public void fill(Post post) {
        store.insert(post);
    }

    /// Posts in an organisation, by person.
    public List<Post> in(UUID organization) {
        return store.in(organization);
    }

    /// Posts in a body such as a leading group, by person.
    public List<Post> in(String body) {
        return store.in(body);
    }
}
