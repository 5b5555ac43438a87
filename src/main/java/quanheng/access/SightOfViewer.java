package quanheng.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database at the start of each transaction of a request who is signed in. Where that fails the transaction
/// goes on seeing nothing and is rolled back: an exception here would leave its connection bound to the thread.
///
/// Who is signed in is settled by [SightOfRequest] beforehand. Asking for it here could read the session, which begins
/// a transaction itself.
@Component
class SightOfViewer implements TransactionExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(SightOfViewer.class);
    private static final ThreadLocal<Viewer> VIEWER = new ThreadLocal<>();

    private final SightStore store;

    SightOfViewer(SightStore store) {
        this.store = store;
    }

    /// From now on this thread works for somebody; null for nobody.
    static void set(@Nullable Viewer viewer) {
        if (viewer == null) {
            VIEWER.remove();
        } else {
            VIEWER.set(viewer);
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var viewer = failure == null ? VIEWER.get() : null;
        if (viewer == null) {
            return;
        }
        try {
            store.set(SightStore.Settings.of(viewer));
        } catch (RuntimeException e) {
            LOG.error("the database cannot be told who is signed in", e);
            transaction.setRollbackOnly();
        }
    }
}
