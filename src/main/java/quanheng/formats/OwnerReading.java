package quanheng.formats;

import java.util.List;
import java.util.function.Supplier;
import quanheng.rights.Party;

/// Makes an owner of a draft.
final class OwnerReading {
    private final Residence residence;

    OwnerReading(Terms terms) {
        residence = new Residence(terms.places());
    }

    /// The owner, or the row refused.
    ///
    /// @param fields as they stand, asked for only when it is refused
    Row read(Draft draft, Supplier<List<String>> fields) {
        var names = Cleaning.name(draft.text(Field.OWNER_NAME));
        if (names.isEmpty()) {
            draft.refuse(Field.OWNER_NAME, Fault.MISSING, "");
        }
        var told = new Party(
                names, draft.text(Field.OWNER_KIND), Residence.creditCode(draft), draft.text(Field.ADDRESS), "");
        var region = residence.region(draft, told);
        if (draft.isRefused()) {
            return new Row.Refused(draft.row(), fields.get(), draft.refusals());
        }
        var party = new Party(told.name(), told.kind(), told.creditCode(), told.address(), region);
        return new Row.Introduced(draft.row(), party, draft.code(Field.INDUSTRY), draft.warnings());
    }
}
