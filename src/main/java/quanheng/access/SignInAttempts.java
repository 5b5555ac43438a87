package quanheng.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Slows down whoever guesses passwords: after five failures of an account, or twenty from an address,
/// within fifteen minutes, further tries are refused until the oldest of them is that old.
@Component
class SignInAttempts {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int ACCOUNT_LIMIT = 5;
    private static final int ADDRESS_LIMIT = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean refused(String username, String address) {
        return jdbc.sql("""
                select count(*) filter (where username = :username) >= :accountLimit
                    or count(*) filter (where address = :address) >= :addressLimit
                from access.sign_in_failure
                where failed_at > :since and (username = :username or address = :address)
                """)
                .param("username", username)
                .param("address", address)
                .param("accountLimit", ACCOUNT_LIMIT)
                .param("addressLimit", ADDRESS_LIMIT)
                .param("since", Timestamp.from(clock.instant().minus(WINDOW)))
                .query(Boolean.class)
                .single();
    }

    void failed(String username, String address) {
        jdbc.sql("insert into access.sign_in_failure (username, address, failed_at) values (:username, :address, :at)")
                .param("username", username.length() > 100 ? username.substring(0, 100) : username)
                .param("address", address)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void succeeded(String username) {
        jdbc.sql("delete from access.sign_in_failure where username = :username")
                .param("username", username)
                .update();
    }
}
