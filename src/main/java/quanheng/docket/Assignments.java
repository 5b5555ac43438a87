package quanheng.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Accounts;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.journal.Journal;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Who works on which case: hand-over (移交) and standing in for somebody (代办).
@Component
public class Assignments {
    private final CaseFiles files;
    private final CaseWriter writer;
    private final Procedures procedures;
    private final Accounts accounts;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Assignments(
            CaseFiles files,
            CaseWriter writer,
            Procedures procedures,
            Accounts accounts,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.files = files;
        this.writer = writer;
        this.procedures = procedures;
        this.accounts = accounts;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// A wish to give a post of a case to somebody.
    ///
    /// @param from    first day
    /// @param to      last day; null while it goes on. With one it is standing in: who held the post keeps it
    public record Wanted(
            String post,
            String username,
            LocalDate from,
            @Nullable LocalDate to) {}

    /// Gives a post to somebody from a day on. Without a last day whoever held it hands it over on that day.
    ///
    /// @return why not; empty where it was given
    /// @throws NotFoundException   where the viewer sees no such case
    /// @throws NotAllowedException where he neither leads nor works on the case
    @Transactional
    public Optional<Refusal> assign(Viewer viewer, String number, Wanted wanted) {
        var record = files.record(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        var procedure = procedures.get(record.head().procedure());
        if (!mayAssign(viewer, procedure, record)) {
            throw new NotAllowedException("case:" + number);
        }
        var account = accounts.find(wanted.username());
        var post = procedure.posts().stream()
                .filter(each -> each.id().equals(wanted.post()) && !each.party())
                .findFirst();
        if (post.isEmpty()) {
            return Optional.of(Refusal.at("post", "assign-post"));
        }
        if (account.filter(each -> each.hasAny(post.get().roles().toArray(Role[]::new)))
                .isEmpty()) {
            return Optional.of(Refusal.at("username", "assign-account", post.get()));
        }
        var to = wanted.to();
        if (to != null && to.isBefore(wanted.from())) {
            return Optional.of(Refusal.at("to", "assign-days"));
        }
        give(record.head(), viewer, wanted, account.get());
        return Optional.empty();
    }

    private boolean mayAssign(Viewer viewer, Procedure procedure, CaseRecord record) {
        var onlooker = Onlooker.of(viewer, procedure, record, LocalDate.now(clock));
        return viewer.hasAny(Role.LEADER, Role.COORDINATOR)
                || procedure.posts().stream()
                        .anyMatch(post -> !post.party() && onlooker.posts().contains(post.id()));
    }

    private void give(CaseHead head, Viewer viewer, Wanted wanted, Viewer account) {
        var assignment = new Assignment(
                wanted.post(), account.id(), account.username(), wanted.from(), wanted.to(), wanted.to() != null);
        sight.as(CaseFiles.ENGINE, () -> {
            if (!assignment.standIn()) {
                writer.handOver(head.id(), wanted.post(), wanted.from());
            }
            writer.assign(head.id(), assignment, viewer.username(), clock.instant());
            return 0;
        });
        journal.append(
                viewer.username(),
                assignment.standIn() ? "docket.stood-in" : "docket.assigned",
                "case:" + head.number(),
                Map.of(
                        "post",
                        wanted.post(),
                        "account",
                        account.username(),
                        "from",
                        wanted.from().toString()));
    }

    /// Who holds the posts of a case, and held them before.
    @Transactional(readOnly = true)
    public List<Assignment> of(String number, Viewer viewer) {
        return files.record(number, viewer).map(CaseRecord::assignments).orElse(List.of());
    }

    /// Accounts that can hold a post of the office.
    public List<String> candidates(Procedure procedure) {
        var roles = procedure.posts().stream()
                .flatMap(post -> post.roles().stream())
                .toArray(Role[]::new);
        return accounts.all().stream()
                .filter(account -> account.isOpen() && account.viewer().hasAny(roles))
                .map(account -> account.viewer().username())
                .toList();
    }
}
