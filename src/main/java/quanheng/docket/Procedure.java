package quanheng.docket;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import quanheng.access.Role;

/// A procedure (程序) as data: who takes part, what may be done, and which clocks of the law that starts, stops and ends.
/// It is read from `procedures/<id>.json`; `docs/procedures.md` describes the file.
///
/// @param prefix   of the numbers of its cases
/// @param anchor   the act whose day selects the version of the law
/// @param evidence the kinds of papers and things that can be on file
public record Procedure(
        String id,
        Map<String, String> names,
        String prefix,
        String anchor,
        List<Post> posts,
        List<EvidenceKind> evidence,
        List<ClockKind> clocks,
        List<Stage> stages,
        List<ActKind> acts)
        implements Named {
    /// Whether case officers run it, as they do cases of protection; else it is the programme's.
    public boolean isForCaseOfficers() {
        return posts.stream().anyMatch(post -> post.roles().contains(Role.CASE_OFFICER));
    }

    /// Somebody's place in a case.
    ///
    /// @param party true for those the case is about and bodies outside; they see what is theirs
    /// @param roles of the office's own people: who holds the post while nobody is assigned to it
    public record Post(String id, Map<String, String> names, boolean party, List<Role> roles) implements Named {}

    /// A kind of paper or thing that can be on file, such as a power of attorney.
    public record EvidenceKind(String id, Map<String, String> names) implements Named {}

    /// Where a case stands between two acts.
    ///
    /// @param end true where nothing more is due
    public record Stage(String id, Map<String, String> names, boolean end) implements Named {}

    /// A time limit that can run in a case.
    ///
    /// @param on       the post it binds
    /// @param strict   true where what it limits is refused afterwards; else it is recorded as late
    /// @param outlives true where it runs on after the case has reached its end
    public record ClockKind(String id, Map<String, String> names, String on, boolean strict, boolean outlives)
            implements Named {}

    /// The act that opens a case.
    public ActKind opening() {
        return acts.stream().filter(ActKind::opens).findFirst().orElseThrow();
    }

    /// The act of this id.
    public Optional<ActKind> act(String id) {
        return among(acts, id);
    }

    /// The stage of this id.
    ///
    /// @throws NoSuchElementException where there is none
    public Stage stage(String id) {
        return among(stages, id).orElseThrow();
    }

    /// The clock of this id.
    ///
    /// @throws NoSuchElementException where there is none
    public ClockKind clock(String id) {
        return among(clocks, id).orElseThrow();
    }

    /// The post of this id.
    ///
    /// @throws NoSuchElementException where there is none
    public Post post(String id) {
        return among(posts, id).orElseThrow();
    }

    /// The kind of evidence of this id.
    ///
    /// @throws NoSuchElementException where there is none
    public EvidenceKind evidence(String id) {
        return among(evidence, id).orElseThrow();
    }

    Refusal nobodyBut(List<String> wanted, ActKind act) {
        return Refusal.of("post", act.basis(), wanted.stream().map(this::post).toList());
    }

    private static <T extends Named> Optional<T> among(List<T> parts, String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }
}
