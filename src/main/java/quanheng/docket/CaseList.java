package quanheng.docket;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// The list of cases, as far as somebody may see them.
@Component
public class CaseList {
    private final ListStore store;
    private final Sight sight;

    CaseList(ListStore store, Sight sight) {
        this.store = store;
        this.sight = sight;
    }

    /// Cases of a list, from an offset on.
    @Transactional(readOnly = true)
    public List<CaseLine> find(Viewer viewer, CaseFilter filter, int offset, int limit) {
        return sight.as(viewer, () -> store.find(filter, offset, limit));
    }

    /// How many there are.
    @Transactional(readOnly = true)
    public int count(Viewer viewer, CaseFilter filter) {
        return sight.as(viewer, () -> store.count(filter));
    }
}
