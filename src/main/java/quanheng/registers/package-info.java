/// The registers of rights (登记册): which rights there are and what happened to them, from files.
@ApplicationModule(
        displayName = "Registers",
        allowedDependencies = {"access", "evidence", "journal", "parties", "sheets", "shell"})
@NullMarked
package quanheng.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
