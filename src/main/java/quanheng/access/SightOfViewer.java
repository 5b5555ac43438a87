package quanheng.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database at the start of each transaction who is signed in. Where that fails the transaction
/// goes on seeing nothing and is rolled back: an exception here would leave its connection bound to the thread.
@Component
class SightOfViewer implements TransactionExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(SightOfViewer.class);

    private final SightStore store;

    SightOfViewer(SightStore store) {
        this.store = store;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var viewer = failure == null ? GrantCheck.viewer() : null;
        if (viewer == null) {
            return;
        }
        try {
            store.set(SightStore.Settings.of(viewer));
        } catch (DataAccessException e) {
            LOG.error("the database cannot be told who is signed in", e);
            transaction.setRollbackOnly();
        }
    }
}
