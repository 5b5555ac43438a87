package quanheng.parties;

import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads the table of regions at start-up where its edition is not the one in the database.
@Component
class RegionLoader implements InitializingBean {
    private final RegionStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegionLoader(RegionStore store, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        load(RegionTable.read());
    }

    /// @return whether anything was loaded
    boolean load(RegionTable table) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            store.lock();
            if (store.has(table.edition())) {
                return false;
            }
            store.replace(table, clock.instant());
            return true;
        }));
    }
}
