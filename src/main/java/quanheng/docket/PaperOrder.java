package quanheng.docket;

import java.time.LocalDate;
import java.util.Map;

/// A paper as it is to be made.
///
/// @param file      the case with the act that issues it
/// @param ordinal   of that act
/// @param series    of its number; empty for none
/// @param addressee whom it is for
/// @param values    by the names of the template
/// @param day       it bears
record PaperOrder(
        CaseFile file,
        int ordinal,
        String template,
        String series,
        String addressee,
        Map<String, String> values,
        LocalDate day) {
    /// Nobody besides the office.
    static final Audience OFFICE = new Audience(0, true);

    Act act() {
        return file.act(ordinal).orElseThrow();
    }

    ActKind kind() {
        return file.procedure().act(act().kind()).orElseThrow();
    }

    /// Who besides the office may see it: everybody who takes part, nobody, or with its number the party it is for.
    Audience audience(CaseWords words) {
        if (kind().internal()) {
            return OFFICE;
        }
        if (kind().seenBy().isEmpty()) {
            return new Audience(0, false);
        }
        var party = file.parties().stream()
                .filter(each -> words.name(each, file, java.util.Locale.CHINA).equals(addressee))
                .filter(each -> kind().isSeenBy(each.post()))
                .mapToInt(Party::number)
                .findFirst()
                .orElse(0);
        return new Audience(party, true);
    }

    /// @param party number of the one party that sees a confidential paper; 0 for none
    record Audience(int party, boolean confidential) {}
}
