package quanheng.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;

@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Works with accounts.",
        subcommands = AccountCommand.Open.class)
final class AccountCommand {
    @Command(
            name = "open",
            mixinStandardHelpOptions = true,
            description = "Opens an account. The password is asked for, or read from standard input.")
    static final class Open implements Callable<Integer> {
        @Mixin
        private final Office office = new Office();

        @Parameters(paramLabel = "USERNAME")
        private String username;

        @Option(names = "--name", required = true, description = "The person's name.")
        private String name;

        @Option(names = "--role", required = true, description = "One of: ${COMPLETION-CANDIDATES}. May be repeated.")
        private List<Role> roles;

        @Option(
                names = "--password",
                interactive = true,
                arity = "0..1",
                required = true,
                description = "Asked for when no value is given; at least 8 characters.")
        private char[] password;

        @Override
        public Integer call() {
            if (password.length < 8) {
                throw new CannotDo(Words.both("command.account.short-password"));
            }
            try (var context = office.open()) {
                var accounts = context.getBean(Accounts.class);
                if (accounts.find(username).isPresent()) {
                    throw new CannotDo(Words.both("command.account.taken", username));
                }
                accounts.open(new NewAccount(username, name, new String(password), EnumSet.copyOf(roles), Set.of()));
            }
            return 0;
        }
    }
}
