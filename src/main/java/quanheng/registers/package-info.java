/// The registers of rights (登记册): which rights there are, what happened to them, and their state on any day.
@ApplicationModule(
        displayName = "Registers",
        allowedDependencies = {
            "access",
            "evidence",
            "journal",
            "law",
            "parties",
            "reference",
            "rights",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
