package quanheng.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseFile;
import quanheng.docket.CaseFilter;
import quanheng.docket.CaseList;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.docket.PaperDraft;
import quanheng.shell.NotFoundException;

/// Supervision orders (督办), rectifications (整改) and questions about a clause (问题反映). Each is a case of the docket; an
/// order without its reply rises
/// level by level, and each level's paper is made by the office's own clock.
@Component
public class Supervision {
    /// Procedure of orders.
    public static final String ORDER = "supervision-order";

    /// Procedure of rectifications.
    public static final String RECTIFICATION = "rectification";

    /// Procedure of questions about a clause.
    public static final String ISSUE = "issue-desk";

    private static final int MOST = 10_000;

    /// Acts as the office's clock, which no signed-in person can.
    private static final Viewer ENGINE = new Viewer(
            new UUID(0, 0), "programme", "programme", Set.of(Role.COORDINATOR, Role.ADMINISTRATOR), Set.of());

    private final MatterStore store;
    private final Ascents ascents;
    private final Docket docket;
    private final CaseList cases;
    private final Sight sight;
    private final Clock clock;

    Supervision(MatterStore store, Ascents ascents, Docket docket, CaseList cases, Sight sight, Clock clock) {
        this.store = store;
        this.ascents = ascents;
        this.docket = docket;
        this.cases = cases;
        this.sight = sight;
        this.clock = clock;
    }

    /// A wish to open one.
    ///
    /// @param matter with an empty number, and the day it is opened
    /// @param title  what it is about, in a line
    /// @param told   values of the opening act's fields
    /// @param key    of the form, so that it is opened once
    public record Wish(Matter matter, String title, Map<String, String> told, String key) {}

    /// Opens an order or a rectification.
    @Transactional
    public Outcome open(Viewer viewer, Wish wish) {
        var matter = wish.matter();
        var today = LocalDate.now(clock);
        var at = matter.openedOn().equals(today)
                ? LocalDateTime.now(clock)
                : matter.openedOn().atStartOfDay();
        var act = begins(matter.procedure());
        var unit = new CaseRequest.Participant("unit", matter.name(), "", matter.organization(), false);
        var outcome = docket.open(
                viewer,
                new CaseRequest(
                        matter.procedure(),
                        wish.title(),
                        "",
                        null,
                        List.of(unit),
                        new ActRequest(act.kind(), act.post(), at, wish.told(), wish.key())));
        if (outcome instanceof Outcome.Recorded(var number, var ordinal)) {
            var kept = new Matter(
                    number,
                    matter.procedure(),
                    matter.organization(),
                    matter.name(),
                    matter.subject(),
                    matter.openedOn());
            sight.as(ENGINE, () -> {
                store.insert(kept, viewer.username());
                return kept;
            });
        }
        return outcome;
    }

    /// How a case begins, and as whom.
    private record Beginning(String kind, String post) {}

    private static Beginning begins(String procedure) {
        return switch (procedure) {
            case ORDER -> new Beginning("issue", "officer");
            case RECTIFICATION -> new Beginning("open", "officer");
            case ISSUE -> new Beginning("raise", "unit");
            default -> throw new IllegalArgumentException("no matter of the programme: " + procedure);
        };
    }

    /// One of them, as far as the viewer may see it.
    @Transactional(readOnly = true)
    public Optional<Matter> find(Viewer viewer, String number) {
        return sight.as(viewer, () -> store.find(number));
    }

    /// A unit's, the latest first, as far as the viewer may see them.
    @Transactional(readOnly = true)
    public List<Matter> of(Viewer viewer, UUID unit) {
        return sight.as(viewer, () -> store.of(unit));
    }

    /// Those about one thing, such as a promise's address.
    @Transactional(readOnly = true)
    public List<Matter> about(Viewer viewer, String subject) {
        return sight.as(viewer, () -> store.about(subject));
    }

    /// How an order has risen by a day, as its file knows it.
    public Optional<Ascent> ascent(CaseFile file, LocalDate day) {
        return file.procedure().id().equals(ORDER) ? ascents.of(file, day) : Optional.empty();
    }

    /// Lets every order rise to the level it has reached, one level at a time, and makes the paper of each.
    ///
    /// @return how many papers were made
    @Scheduled(cron = "${quanheng.programme.rise:0 20 0 * * *}", zone = "Asia/Shanghai")
    @Transactional
    public int rise() {
        var late = new CaseFilter(
                "", ORDER, "issued", "", CaseFilter.State.OVERDUE, CaseFilter.Sorting.DEADLINE, LocalDate.now(clock));
        var made = 0;
        for (var line : cases.find(ENGINE, late, 0, MOST)) {
            while (riseOnce(line.number())) {
                made++;
            }
        }
        return made;
    }

    private boolean riseOnce(String number) {
        var file = docket.file(number, ENGINE).orElseThrow(() -> new NotFoundException("case:" + number));
        var ascent = ascents.of(file, LocalDate.now(clock)).orElse(null);
        var due = ascent == null ? null : ascent.due().orElse(null);
        if (ascent == null || due == null) {
            return false;
        }
        var set = file.acts().getLast().happenedOn();
        var on = due.from().isBefore(set) ? set : due.from();
        var key = "rise:%s:%d:%s"
                .formatted(number, ascent.starter(), due.level().name().toLowerCase(Locale.ROOT));
        var paper = new PaperDraft("supervision-escalation", "supervision", due.recipient(), Map.of(), true);
        var request = new ActRequest(
                Ascents.RISE, "clock", on.atStartOfDay(), RisingCondition.told(due, ascent), key, List.of(paper));
        return switch (docket.act(ENGINE, number, file.seen(), request)) {
            case Outcome.Recorded done -> true;
            case Outcome.ChangedMeanwhile changed -> false;
            case Outcome.Refused(var reasons) ->
                throw new IllegalStateException("order %s does not rise: %s".formatted(number, reasons));
        };
    }
}
