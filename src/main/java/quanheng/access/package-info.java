/// Accounts, their roles and the organisations they act for, and which routes each role may use.
/// What is not granted is denied.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shell"})
@NullMarked
package quanheng.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
