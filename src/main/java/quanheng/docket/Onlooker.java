package quanheng.docket;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quanheng.access.Role;
import quanheng.access.Viewer;

/// Who looks at a case: which posts he holds in it, and what of it is his to see.
///
/// @param posts  he holds on the day
/// @param office whether he is of the office, which sees all but hidden identities
record Onlooker(Viewer viewer, Set<String> posts, boolean office, boolean assigned) {
    private static final Role[] OFFICE = {Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR};

    static Onlooker of(Viewer viewer, Procedure procedure, CaseRecord record, LocalDate day) {
        var posts = new LinkedHashSet<String>();
        record.parties().stream()
                .filter(party -> party.organization() != null && party.isPresent())
                .filter(party -> viewer.organizations().contains(party.organization()))
                .forEach(party -> posts.add(party.post()));
        var assigned = record.assignments().stream()
                .filter(assignment -> assignment.covers(day))
                .toList();
        procedure.posts().stream()
                .filter(post -> !post.party())
                .filter(post -> {
                    var holders = assigned.stream()
                            .filter(each -> each.post().equals(post.id()))
                            .toList();
                    return holders.isEmpty()
                            ? viewer.hasAny(post.roles().toArray(Role[]::new))
                            : holders.stream().anyMatch(each -> each.account().equals(viewer.id()));
                })
                .forEach(post -> posts.add(post.id()));
        return new Onlooker(
                viewer,
                posts,
                viewer.hasAny(OFFICE),
                assigned.stream().anyMatch(each -> each.account().equals(viewer.id())));
    }

    /// As whom somebody who holds these posts would do an act; empty where he may not.
    ///
    /// @param wanted the post he asks for; empty for any
    static String postFor(ActKind kind, String wanted, Set<String> held) {
        var mayEnter = kind.enteredBy().stream().anyMatch(held::contains);
        return kind.by().stream()
                .filter(post -> wanted.isEmpty() || wanted.equals(post))
                .filter(post -> held.contains(post) || mayEnter)
                .findFirst()
                .orElse("");
    }

    boolean maySee(ActKind kind, Act act) {
        return office
                || (act.move() == Act.Move.DONE && posts.contains(act.post()))
                || ((act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED)
                        && posts.stream().anyMatch(kind::isSeenBy));
    }

    boolean maySee(Exhibit exhibit, CaseRecord record) {
        return office || !exhibit.confidential() || isOwn(exhibit.party(), record);
    }

    /// A clock of one of several parties is that party's and the office's; any other is of whoever holds its post or
    /// sees the act that started it.
    boolean maySee(CaseClock clock, List<Act> acts, CaseRecord record) {
        return office
                || (clock.party() > 0
                        ? isOwn(clock.party(), record)
                        : posts.contains(clock.kind().on())
                                || acts.stream().anyMatch(act -> act.ordinal() == clock.starter()));
    }

    /// Numbers of the parties he acts for.
    Set<String> own(CaseRecord record) {
        return record.parties().stream()
                .filter(party -> isOwn(party.number(), record))
                .map(party -> Integer.toString(party.number()))
                .collect(Collectors.toSet());
    }

    boolean isOwn(int number, CaseRecord record) {
        return record.parties().stream()
                .filter(party -> party.number() == number)
                .anyMatch(party ->
                        party.organization() != null && viewer.organizations().contains(party.organization()));
    }

    /// Whether he may hand something in for this party, or with 0 for the office.
    boolean maySubmitFor(int number, CaseRecord record) {
        return (viewer.hasAny(Role.CASE_OFFICER) || coordinates(record))
                ? number == 0 || record.parties().stream().anyMatch(party -> party.number() == number)
                : isOwn(number, record);
    }

    /// Whether it is a case the coordinators run, and his.
    private boolean coordinates(CaseRecord record) {
        return viewer.hasAny(Role.COORDINATOR)
                && posts.stream()
                        .anyMatch(post -> record.parties().stream()
                                .noneMatch(party -> party.post().equals(post)));
    }

    /// The party as he may know it.
    Party seen(Party party, CaseRecord record) {
        if (isOwn(party.number(), record)) {
            return party;
        }
        if (party.confidential() && !(office && assigned)) {
            return new Party(party.number(), party.post(), "", "", null, true);
        }
        return office
                ? party
                : new Party(
                        party.number(),
                        party.post(),
                        party.name(),
                        "",
                        null,
                        party.confidential(),
                        party.joined(),
                        party.leftOn());
    }
}
