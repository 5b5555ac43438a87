package quanheng.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a body rests on: a clause of a plan, or a document.
///
/// @param planId   null where it is no plan
/// @param version  of the plan; 0 where it is no plan
/// @param clauseId empty where it is no plan
/// @param basis    the sentence of the plan, or the document with its number
/// @param finding  tells what in the plan it was made of, so that nothing is made of it twice; null for a document
public record Founding(
        @Nullable UUID planId,
        int version,
        String clauseId,
        String basis,
        @Nullable String finding) {
    /// A document that is no plan here.
    public static Founding document(String basis) {
        return new Founding(null, 0, "", basis, null);
    }

    /// Where its clause can be read; null where it is no plan.
    public @Nullable String address() {
        return planId == null ? null : "/plans/%s/versions/%d#clause-%s".formatted(planId, version, clauseId);
    }
}
