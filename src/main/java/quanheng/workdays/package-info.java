/// The working calendar (工作日历): which days are worked in China, and what day it is in the office.
@ApplicationModule(
        displayName = "Workdays",
        allowedDependencies = {})
@NullMarked
package quanheng.workdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
