/// Feeds (数据交换): batches that other offices send by a schedule, each with a receipt, reconciled by their totals.
@ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {"access", "database", "formats", "imports", "journal", "sheets", "shell"})
@NullMarked
package quanheng.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
