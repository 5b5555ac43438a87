/// The arithmetic of targets over time (进度): growth, pace, cadence, splits, forecasts. Pure: no storage, no pages.
@ApplicationModule(
        displayName = "Pace",
        allowedDependencies = {})
@NullMarked
package quanheng.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
