package quanheng.protection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.Act;
import quanheng.docket.CaseFile;
import quanheng.docket.Docket;
import quanheng.docket.Procedure;

/// Receipt codes (回执代码): with one, and nothing else, an informant whose identity is hidden follows his tip-off. A code
/// is told once and kept as a digest; whoever guesses is slowed down.
@Component
public class ReceiptCodes {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_OF_ADDRESS = 10;
    private static final int MOST_OF_ALL = 200;

    /// For whom the office looks up what a code follows; no page shows what he sees.
    private static final Viewer DESK =
            new Viewer(new UUID(0, 1), "receipts", "receipts", Set.of(Role.CASE_OFFICER), Set.of());

    private final ReceiptCodeStore store;
    private final Applications applications;
    private final Docket docket;
    private final Sight sight;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReceiptCodes(ReceiptCodeStore store, Applications applications, Docket docket, Sight sight, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.docket = docket;
        this.sight = sight;
        this.clock = clock;
    }

    /// Makes the code of a tip-off that was sent without a name; empty for all others, and where it has one.
    @Transactional
    public Optional<String> issue(Application application) {
        if (!application.isSent()
                || !application.answer("claim").equals(Facts.Claim.REPORT.name())
                || !application.answer("named").equals("no")) {
            return Optional.empty();
        }
        var code = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return store.insert(application.id(), digest(code.toString()), clock.instant())
                ? Optional.of(code.toString())
                : Optional.empty();
    }

    /// What came of asking with a code.
    public sealed interface Answer {
        /// Too many codes that are none were tried from there.
        record Wait() implements Answer {}

        /// There is no such code.
        record None() implements Answer {}

        /// What its holder may know: nobody's name, nobody's words.
        ///
        /// @param number    of the receipt
        /// @param stage     of the case; null where none was opened
        /// @param checkedOn when whether to open a case against the trader was settled; null until he may know
        /// @param filed     whether one was opened; null until he may know
        /// @param rewarded  whether a reward waits for him
        record Known(
                String number,
                LocalDate receivedOn,
                boolean routed,
                Procedure.@Nullable Stage stage,
                @Nullable LocalDate checkedOn,
                @Nullable Boolean filed,
                boolean rewarded)
                implements Answer {}
    }

    /// Answers somebody who holds a code.
    ///
    /// @param address from which he asks
    @Transactional
    public Answer ask(String code, String address) {
        var now = clock.instant();
        var tries = store.tries(address, now.minus(WINDOW));
        if (tries.own() >= MOST_OF_ADDRESS || tries.all() >= MOST_OF_ALL) {
            return new Answer.Wait();
        }
        var found = store.find(digest(code));
        if (found.isEmpty()) {
            store.tried(address, now, now.minus(KEPT));
            return new Answer.None();
        }
        return sight.as(DESK, () -> known(applications.get(found.get())));
    }

    private Answer known(Application application) {
        var routing = application.routing();
        var file = routing == null || routing.caseNumber().isEmpty()
                ? Optional.<CaseFile>empty()
                : docket.file(routing.caseNumber(), DESK);
        var told = file.flatMap(each -> last(each, "tell-reporter"));
        var settled = file.filter(each -> told.isPresent()).flatMap(each -> last(each, "settle-lead"));
        return new Answer.Known(
                application.number() == null ? "" : application.number(),
                day(application.sentAt()),
                routing != null,
                file.map(CaseFile::stage).orElse(null),
                settled.map(Act::happenedOn).orElse(null),
                settled.map(act -> act.told("filed").equals("yes")).orElse(null),
                file.flatMap(each -> last(each, "grade-reward")).isPresent()
                        && file.flatMap(each -> last(each, "pay-reward")).isEmpty());
    }

    private LocalDate day(@Nullable Instant moment) {
        return (moment == null ? clock.instant() : moment)
                .atZone(clock.getZone())
                .toLocalDate();
    }

    private static Optional<Act> last(CaseFile file, String kind) {
        return file.acts().stream()
                .filter(act -> act.kind().equals(kind))
                .filter(act -> act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED)
                .reduce((one, other) -> other);
    }

    /// Hyphens, blanks and small letters make no difference.
    private static String digest(String code) {
        var bare = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
