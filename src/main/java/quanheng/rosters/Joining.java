package quanheng.rosters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import quanheng.formats.FilledSheet;
import quanheng.journal.Journal;
import quanheng.parties.Owners;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.rights.CreditCode;
import quanheng.rights.Party;

/// Puts members on a roster: all of those told, or none.
@Component
public class Joining {
    private static final int LONGEST = 200;

    private final MemberStore store;
    private final Owners owners;
    private final Regions regions;
    private final Journal journal;
    private final Clock clock;

    Joining(MemberStore store, Owners owners, Regions regions, Journal journal, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    /// A member understood.
    private record Wanted(
            int row,
            Party party,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            String note) {}

    /// Who puts it on the roster, and when.
    private record Keeping(String by, Instant at) {}

    /// Adds members; firms are looked up among the owners of rights by credit code and name.
    @Transactional
    public Outcome join(Roster roster, List<Typed> typed, String by) {
        var problems = new ArrayList<Problem>();
        var wanted = new ArrayList<Wanted>();
        var met = new HashSet<String>();
        for (var each : typed) {
            var before = problems.size();
            var one = understood(each, problems);
            if (one != null && problems.size() == before) {
                if (met.add(one.party().name() + one.party().creditCode() + one.fromOn())) {
                    wanted.add(one);
                } else {
                    problems.add(new Problem(each.row(), "name", Problem.Fault.TWICE, each.name()));
                }
            }
        }
        return problems.isEmpty() ? insert(roster, wanted, by) : new Outcome.Wrong(problems);
    }

    private Outcome insert(Roster roster, List<Wanted> wanted, String by) {
        var names = roster.kind() == Roster.Kind.FIRMS
                ? owners.resolve(wanted.stream().map(Wanted::party).toList())
                : Map.<Party, Integer>of();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var ids = new ArrayList<Long>();
        var problems = new ArrayList<Problem>();
        for (var one : wanted) {
            var member = member(roster, one, names.get(one.party()), new Keeping(by, at));
            var id = isOn(member) ? Optional.<Long>empty() : store.insert(member);
            id.ifPresentOrElse(
                    ids::add,
                    () -> problems.add(new Problem(
                            one.row(),
                            "name",
                            Problem.Fault.ALREADY,
                            one.party().name())));
        }
        if (!problems.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome.Wrong(problems);
        }
        journal.append(by, "rosters.joined", "roster:" + roster.id(), Map.of("members", ids.size()));
        return new Outcome.Joined(ids);
    }

    /// Whether somebody by this name is on the roster on one of these days already.
    private boolean isOn(Member member) {
        return store.all(member.roster(), null).stream()
                .filter(other -> member.nameId() == null
                        ? other.name().equals(member.name())
                        : member.nameId().equals(other.nameId()))
                .anyMatch(other -> isBefore(other.fromOn(), member.toOn()) && isBefore(member.fromOn(), other.toOn()));
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }

    private static Member member(Roster roster, Wanted one, @Nullable Integer nameId, Keeping keeping) {
        return new Member(
                0,
                roster.id(),
                one.party().name(),
                one.party().creditCode(),
                one.party().regionCode(),
                nameId,
                one.fromOn(),
                one.toOn(),
                one.note(),
                keeping.by(),
                keeping.at(),
                null,
                null,
                null,
                null,
                null);
    }

    private @Nullable Wanted understood(Typed typed, List<Problem> problems) {
        var name = typed.name().strip();
        var code = typed.creditCode().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var region = region(typed.region());
        var from = FilledSheet.day(typed.fromOn()).orElse(null);
        var last = FilledSheet.day(typed.toOn()).orElse(null);
        if (name.isEmpty()) {
            problems.add(new Problem(typed.row(), "name", Problem.Fault.NO_NAME, ""));
        } else if (name.length() > LONGEST || typed.note().length() > LONGEST) {
            problems.add(new Problem(typed.row(), "name", Problem.Fault.TOO_LONG, name.substring(0, 20)));
        }
        if (!code.isEmpty()
                && !(code.matches("[0-9A-Z]{18}") && CreditCode.of(code).isConsistent())) {
            problems.add(new Problem(typed.row(), "creditCode", Problem.Fault.BAD_CODE, typed.creditCode()));
        }
        if (region.isEmpty()) {
            problems.add(new Problem(typed.row(), "region", Problem.Fault.UNKNOWN_REGION, typed.region()));
        }
        if (from == null) {
            problems.add(new Problem(typed.row(), "fromOn", Problem.Fault.NO_DAY, typed.fromOn()));
        }
        if (last == null && !typed.toOn().isBlank()) {
            problems.add(new Problem(typed.row(), "toOn", Problem.Fault.NO_DAY, typed.toOn()));
        }
        if (from != null && last != null && last.isBefore(from)) {
            problems.add(new Problem(typed.row(), "toOn", Problem.Fault.BACKWARDS, typed.toOn()));
        }
        if (from == null || region.isEmpty()) {
            return null;
        }
        var party = new Party(name, "", code, "", region.get());
        return new Wanted(
                typed.row(),
                party,
                from,
                last == null ? null : last.plusDays(1),
                typed.note().strip());
    }

    /// Code of a region given by code or by a name that means one; no text for no words.
    private Optional<String> region(String words) {
        var today = LocalDate.now(clock);
        var wanted = words.strip();
        if (wanted.isEmpty()) {
            return Optional.of("");
        }
        if (wanted.matches("[0-9]{6}")) {
            return regions.find(wanted, today).map(Region::code);
        }
        var found = regions.named(wanted, today);
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }
}
