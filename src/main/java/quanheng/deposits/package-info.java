/// Deposits of trade secrets (商业秘密存证): digests with a time that the journal proves, and never their content.
@ApplicationModule(
        displayName = "Deposits",
        allowedDependencies = {"access", "journal", "parties", "sheets", "shell"})
@NullMarked
package quanheng.deposits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
