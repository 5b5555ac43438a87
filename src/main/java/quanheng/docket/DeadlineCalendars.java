package quanheng.docket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Accounts;
import quanheng.access.Viewer;
import quanheng.journal.Journal;

/// Somebody's deadlines as a calendar (日历订阅) at an address only he knows, until he revokes it.
@Component
public class DeadlineCalendars {
    private static final int SECRET_BYTES = 32;

    private final DeadlineCalendarStore store;
    private final Worklist worklist;
    private final OtherWork others;
    private final CaseWords words;
    private final Accounts accounts;
    private final Journal journal;
    private final MessageSource messages;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DeadlineCalendars(
            DeadlineCalendarStore store,
            Worklist worklist,
            OtherWork others,
            CaseWords words,
            Accounts accounts,
            Journal journal,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.worklist = worklist;
        this.others = others;
        this.words = words;
        this.accounts = accounts;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    /// Makes an address and answers its secret, which is not kept.
    @Transactional
    public String open(Viewer viewer) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.open(digest(secret), viewer.id(), viewer.username(), clock.instant());
        journal.append(viewer.username(), "docket.feed-opened", "account:" + viewer.username(), Map.of());
        return secret;
    }

    /// Makes all addresses of somebody worthless.
    @Transactional
    public void revoke(Viewer viewer) {
        var count = store.revoke(viewer.id(), clock.instant());
        journal.append(
                viewer.username(), "docket.feed-revoked", "account:" + viewer.username(), Map.of("count", count));
    }

    /// How many addresses of somebody are in use.
    public int count(Viewer viewer) {
        return store.count(viewer.id());
    }

    /// The calendar behind a secret; empty where there is none, or none any more.
    @Transactional
    public Optional<String> calendar(String secret, Locale language) {
        return store.username(digest(secret))
                .flatMap(accounts::find)
                .map(viewer -> calendar(
                        worklist.of(viewer, Worklist.Scope.MINE),
                        others.of(viewer, Worklist.Scope.MINE, language),
                        language));
    }

    private String calendar(List<WorkLine> lines, List<WorkItem> items, Locale language) {
        Calendar calendar = new Calendar()
                .add(new ProdId("-//Quanheng//Docket//" + language.toLanguageTag()))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(ImmutableMethod.PUBLISH);
        for (var line : lines) {
            if (line.mine() && line.lastDay() != null) {
                calendar.add(event(line, language));
            }
        }
        for (var item : items) {
            if (item.mine() && item.lastDay() != null) {
                calendar.add(event(item));
            }
        }
        return calendar.toString();
    }

    private CalendarComponent event(WorkLine line, Locale language) {
        var kind = line.clock();
        var lastDay = line.lastDay();
        if (kind == null || lastDay == null) {
            throw new IllegalStateException("no deadline: " + line);
        }
        var what = messages.getMessage("docket.feed.due", new Object[] {line.number(), kind.name(language)}, language);
        var why = line.title() + "\n" + words.cite(line.rule(), lastDay, language);
        var uid = "%s-%s@quanheng".formatted(line.number(), kind.id());
        var until = line.until();
        var event = until == null ? new VEvent(lastDay, what) : new VEvent(until.atZone(clock.getZone()), what);
        return event.add(new Uid(uid))
                .add(new Description(why))
                .add(new Sequence(store.sequence(uid, digest(lastDay + what + why + until))));
    }

    private CalendarComponent event(WorkItem item) {
        var lastDay = Objects.requireNonNull(item.lastDay());
        var what = item.what() + " " + item.matter();
        var uid = item.id() + "@quanheng";
        return new VEvent(lastDay, what)
                .add(new Uid(uid))
                .add(new Description(item.why()))
                .add(new Sequence(store.sequence(uid, digest(lastDay + what + item.why()))));
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
