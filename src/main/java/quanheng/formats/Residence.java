package quanheng.formats;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.rights.CreditCode;
import quanheng.rights.Party;

/// Where the first applicant is, and his credit code.
final class Residence {
    private final Places places;
    private final Map<String, Places.Standing> standings = new HashMap<>();

    Residence(Places places) {
        this.places = places;
    }

    /// Six digits, or nothing. A code that is not in use gives way to what the address says, where it says something.
    String region(Draft draft, @Nullable Party first) {
        var address = first == null ? "" : first.address();
        var code = draft.code(Field.REGION);
        if (code.isEmpty()) {
            return address.isEmpty() ? "" : places.countyOf(address).orElse("");
        }
        if (!isCode(code)) {
            var named = places.countyOf(draft.text(Field.REGION));
            if (named.isEmpty()) {
                draft.warn(Field.REGION, Fault.MALFORMED, draft.raw(Field.REGION));
            }
            return named.or(() -> places.countyOf(address)).orElse("");
        }
        var six = code.length() > 6 ? code.substring(0, 6) : code;
        var standing =
                standings.size() < 10_000 ? standings.computeIfAbsent(six, places::standing) : places.standing(six);
        return switch (standing) {
            case CURRENT -> six;
            case ABOLISHED -> instead(draft, six, Fault.ABOLISHED_CODE, address);
            case UNKNOWN -> instead(draft, six, Fault.UNKNOWN_CODE, address);
        };
    }

    private String instead(Draft draft, String code, Fault fault, String address) {
        draft.warn(Field.REGION, fault, code);
        return address.isEmpty() ? code : places.countyOf(address).orElse(code);
    }

    private static boolean isCode(String code) {
        var length = code.length();
        return (length == 6 || length == 9 || length == 12)
                && code.chars().allMatch(here -> here >= '0' && here <= '9');
    }

    /// The first applicant's credit code. One with a wrong check character is kept, for there are such codes in public
    /// use; anything that is no code is left out; both with a warning.
    static String creditCode(Draft draft) {
        var code = draft.code(Field.CREDIT_CODE);
        if (code.isEmpty()) {
            return "";
        }
        var faults = CreditCode.of(code).faults();
        if (faults.contains(CreditCode.Fault.LENGTH) || faults.contains(CreditCode.Fault.CHARACTER)) {
            draft.warn(Field.CREDIT_CODE, Fault.MALFORMED, code);
            return "";
        }
        if (faults.contains(CreditCode.Fault.CHECK)) {
            draft.warn(Field.CREDIT_CODE, Fault.CHECK_CHARACTER, code);
        }
        return code;
    }
}
