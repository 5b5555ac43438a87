package quanheng.parties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;

/// Former names of owners, their branches and groups. Entries are added and ended, never changed.
@Component
public class OwnerHistory {
    private final OwnerHistoryStore store;
    private final Journal journal;
    private final Clock clock;

    OwnerHistory(OwnerHistoryStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// Former names of an owner, the latest first.
    @Transactional(readOnly = true)
    public List<FormerName> formerNames(int ownerId) {
        return store.formerNames(ownerId);
    }

    /// What an owner belongs to and what belongs to it.
    @Transactional(readOnly = true)
    public List<Branch> branches(int ownerId) {
        return store.branches(ownerId);
    }

    /// Keeps a former name; the same name is kept once.
    ///
    /// @throws IllegalArgumentException where the name is blank or the days are the wrong way round
    @Transactional
    public void keep(FormerName name) {
        check(name.from(), name.to());
        if (Spelling.plain(name.printed()).isEmpty()) {
            throw new IllegalArgumentException("a former name is blank");
        }
        if (store.insert(name, clock.instant())) {
            journal.append(
                    name.by(), "parties.former-name-kept", "owner:" + name.ownerId(), Map.of("name", name.printed()));
        }
    }

    /// Keeps a branch; the same is kept once.
    ///
    /// @throws IllegalArgumentException where both are the same owner or the days are the wrong way round
    @Transactional
    public void keep(Branch branch) {
        check(branch.from(), branch.to());
        if (branch.parent() == branch.child()) {
            throw new IllegalArgumentException("an owner cannot be a branch of itself: " + branch);
        }
        if (store.insert(branch, clock.instant())) {
            journal.append(
                    branch.by(),
                    "parties.branch-kept",
                    "owner:" + branch.parent(),
                    Map.of("child", branch.child(), "kind", branch.kind()));
        }
    }

    /// Takes a former name back.
    @Transactional
    public void endFormerName(int id, String by) {
        if (store.end("parties.former_name", id, by, clock.instant())) {
            journal.append(by, "parties.former-name-ended", "former-name:" + id, Map.of());
        }
    }

    /// Takes a branch back.
    @Transactional
    public void endBranch(int id, String by) {
        if (store.end("parties.branch", id, by, clock.instant())) {
            journal.append(by, "parties.branch-ended", "branch:" + id, Map.of());
        }
    }

    private static void check(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("the last day %s is not after the first %s".formatted(to, from));
        }
    }
}
