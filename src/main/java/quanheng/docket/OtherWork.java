package quanheng.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// What lies in no case and is to be done, from all modules that tell of such work.
@Component
public class OtherWork {
    private final ObjectProvider<WorkSource> sources;
    private final Sight sight;
    private final Clock clock;

    OtherWork(ObjectProvider<WorkSource> sources, Sight sight, Clock clock) {
        this.sources = sources;
        this.sight = sight;
        this.clock = clock;
    }

    /// All of it, in no order.
    @Transactional(readOnly = true)
    public List<WorkItem> of(Viewer viewer, Worklist.Scope scope, Locale language) {
        var today = LocalDate.now(clock);
        return sight.as(
                viewer,
                () -> sources.orderedStream()
                        .flatMap(source -> source.of(viewer, today, scope, language).stream())
                        .toList());
    }
}
