package quanheng.overview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.overview.PromiseState;

/// A promise as one line of a page, in the reader's language.
///
/// @param words         of the plan, shortened to one glance
/// @param apart         what tells it from another line with the same words; empty without one
/// @param sentence      address of its sentence in the plan
/// @param target        empty without one
/// @param value         with its unit; null where nothing is counted
/// @param deadlineGiven false where the last day is only the plan's
/// @param phase         empty where none is known
/// @param state         word of the state, as in addresses
/// @param why           the state's grounds as sentences
record LineView(
        UUID id,
        String words,
        String apart,
        String sentence,
        String kind,
        String planTitle,
        String chapter,
        List<OwnerView> owners,
        String target,
        @Nullable ValueView value,
        @Nullable LocalDate deadline,
        boolean deadlineGiven,
        String phase,
        String state,
        String stateName,
        String why) {

    /// A body that answers for it.
    ///
    /// @param named false where the plan names nobody and its issuer answers
    record OwnerView(UUID id, String name, boolean lead, boolean named) {}

    /// What is counted for it.
    ///
    /// @param needed  what an even pace asks for by the day; empty where there is no pace
    /// @param address of the records
    /// @param spark   the last year; null on sheets and where too little is known
    /// @param page    address of the indicator's page
    record ValueView(
            String words,
            String needed,
            LocalDate on,
            String label,
            String address,
            String page,
            @Nullable Spark spark) {}

    /// The last year as a small line.
    ///
    /// @param points of the line, in pixels
    /// @param words  all its figures
    record Spark(String points, String words) {}

    /// Whether a number is promised, so that a count belongs beside it.
    public boolean countable() {
        return !target.isEmpty() && !state.equals(PromiseState.CRITERION_MISSING.word());
    }

    /// The bodies in the lead.
    public List<OwnerView> leads() {
        return owners.stream().filter(OwnerView::lead).toList();
    }

    /// The bodies that cooperate.
    public List<OwnerView> cooperators() {
        return owners.stream().filter(owner -> !owner.lead()).toList();
    }
}
