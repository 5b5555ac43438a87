package quanheng.docket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A kind of act (程序行为): who may do it and when, what has to be told, and what follows for stage and clocks.
///
/// @param opens      true for the one act a case begins with
/// @param once       true where it is done at most once in a case
/// @param by         posts whose act it is
/// @param enteredBy  posts that may enter it for them, as when a paper comes in
/// @param approvedBy post of the second person without whom it has no effect; empty where none is needed
/// @param from       stages it is done in; none for all but the last ones
/// @param to         stage it leads to; empty where it stays
/// @param after      acts that must have been done
/// @param notAfter   acts that must not have been done
/// @param internal   true where only the office sees it
/// @param seenBy     parties' posts that see it; none for all of them
/// @param needs      kinds of evidence that must be on file
/// @param papers     templates of the papers it issues
/// @param ends       clocks it meets
/// @param cancels    clocks that cease with it without being met
/// @param resumes    clocks that run on
/// @param of         field that tells which party the act is about, where several can hold a post: clocks it starts are
///                   that party's, and clocks it ends; empty where it is about the case
/// @param joins      parties that take part from then on
/// @param changes    parties that are called or found otherwise from then on
/// @param leaves     fields that tell parties that take part no longer
/// @param power      of the office's list of powers; empty where none is asked for
/// @param basis      rules, such as `ADJ-06` or `ADJ-06 ACCEPT`
/// @param terms      further conditions, each with its rule
public record ActKind(
        String id,
        Map<String, String> names,
        boolean opens,
        boolean once,
        List<String> by,
        List<String> enteredBy,
        String approvedBy,
        List<String> from,
        String to,
        List<String> after,
        List<String> notAfter,
        boolean internal,
        List<String> seenBy,
        List<Field> fields,
        List<String> needs,
        List<String> papers,
        List<Start> starts,
        List<String> ends,
        List<String> cancels,
        List<Stop> stops,
        List<String> resumes,
        @JsonProperty("extends") List<Prolongation> prolongations,
        String of,
        List<Join> joins,
        List<Change> changes,
        List<String> leaves,
        String power,
        List<String> basis,
        List<Term> terms)
        implements Named {
    /// Something that is told with an act.
    ///
    /// @param choices of a choice: its options
    public record Field(String id, Map<String, String> names, FieldKind kind, boolean required, List<Choice> choices)
            implements Named {}

    /// An option of a choice.
    public record Choice(String id, Map<String, String> names) implements Named {}

    /// A clock that begins to run.
    ///
    /// @param from  `happened` or empty for the day of the act, `field:<id>` for a day it tells
    /// @param when  fields and the values one of which each must have; none for always
    /// @param until `field:<id>` for a last day that the office sets; empty where the rule has a length
    public record Start(
            String clock, String rule, String scope, String from, Map<String, List<String>> when, String until) {
        /// The field that tells the day; empty where it is the act's own.
        public Optional<String> field() {
            return from.startsWith("field:") ? Optional.of(from.substring("field:".length())) : Optional.empty();
        }

        /// The field that tells the last day; empty where the rule does.
        public Optional<String> lastDayField() {
            return until.startsWith("field:") ? Optional.of(until.substring("field:".length())) : Optional.empty();
        }

        /// Whether what was told with the act makes the clock run.
        public boolean applies(Map<String, String> told) {
            return when.entrySet().stream()
                    .allMatch(each -> each.getValue().contains(told.getOrDefault(each.getKey(), "")));
        }
    }

    /// A clock that stands still.
    ///
    /// @param rule that lets it
    public record Stop(String clock, String rule, String scope) {}

    /// A clock that gets longer.
    ///
    /// @param count field that tells by how many of the rule's units, where it may be less; empty for all
    public record Prolongation(String clock, String rule, String scope, String count) {
        /// How many units were told; empty for the whole length.
        Optional<Integer> told(Map<String, String> told) {
            return Optional.of(told.getOrDefault(count, ""))
                    .filter(number -> number.matches("[0-9]{1,4}"))
                    .map(Integer::valueOf);
        }
    }

    /// A party that joins (追加当事人).
    ///
    /// @param post    id of the post, or `field:<id>` for a choice that tells it
    /// @param name    field that tells its name
    /// @param contact field that tells where it is found; empty for none
    public record Join(String post, String name, String contact) {
        /// The post it takes.
        String post(Map<String, String> told) {
            return post.startsWith("field:")
                    ? told.getOrDefault(post.substring("field:".length()), "").toLowerCase(Locale.ROOT)
                    : post;
        }
    }

    /// A party that changes (变更当事人信息).
    ///
    /// @param party   field that tells which
    /// @param name    field that tells its new name; nothing told leaves it
    /// @param contact field that tells where it is found now; nothing told leaves it
    public record Change(String party, String name, String contact) {}

    /// A condition on what is told.
    ///
    /// @param field what it looks at; empty where it looks at the author
    /// @param rule  whose length or citation it follows
    /// @param value what it compares with, as its check says
    public record Term(TermCheck check, String field, String rule, String scope, String value) {}

    /// The field of this id.
    public Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /// Whether it takes a second person.
    public boolean isApproved() {
        return !approvedBy.isEmpty();
    }

    /// Whether a party's post sees it.
    public boolean isSeenBy(String post) {
        return !internal && (seenBy.isEmpty() || seenBy.contains(post));
    }
}
