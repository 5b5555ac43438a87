package quanheng.rights;

import java.util.EnumSet;
import java.util.Set;

/// A unified social credit code (统一社会信用代码) of GB 32100 and the organization code of GB 11714 inside it (NUM-13,
/// NUM-14). Real codes exist that fail the standard: a fault is a warning, no refusal.
///
/// @param code   without spaces, narrow, in capitals
/// @param faults none where both check characters are right
public record CreditCode(String code, Set<CreditCode.Fault> faults) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANIZATION = 8;

    /// What can be wrong with a code. Its words are the messages `rights.credit-code.<name>`.
    public enum Fault {
        /// It has not 18 characters.
        LENGTH,
        /// It has a character the standard does not use, such as O or I.
        CHARACTER,
        /// Its last character is not the one reckoned.
        CHECK,
        /// The last character of the organization code inside is not the one reckoned.
        ORGANIZATION_CHECK
    }

    /// The code in any spelling.
    public static CreditCode of(String printed) {
        var code = Plain.of(printed).text();
        if (code.length() != LENGTH) {
            return new CreditCode(code, Set.of(Fault.LENGTH));
        }
        for (var place = 0; place < LENGTH; place++) {
            if (ALPHABET.indexOf(code.charAt(place)) < 0) {
                return new CreditCode(code, Set.of(Fault.CHARACTER));
            }
        }
        var faults = EnumSet.noneOf(Fault.class);
        if (code.charAt(LENGTH - 1) != reckoned(code)) {
            faults.add(Fault.CHECK);
        }
        if (code.charAt(ORGANIZATION + 8) != reckonedOrganization(code)) {
            faults.add(Fault.ORGANIZATION_CHECK);
        }
        return new CreditCode(code, faults);
    }

    private static char reckoned(String code) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * WEIGHTS[place];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char reckonedOrganization(String code) {
        var sum = 0;
        for (var place = 0; place < ORGANIZATION_WEIGHTS.length; place++) {
            sum += Character.digit(code.charAt(ORGANIZATION + place), Character.MAX_RADIX)
                    * ORGANIZATION_WEIGHTS[place];
        }
        return "0X987654321".charAt(sum % 11);
    }

    /// Whether it is a code of the standard, its organization code aside.
    public boolean isConsistent() {
        return faults.isEmpty() || (faults.size() == 1 && faults.contains(Fault.ORGANIZATION_CHECK));
    }

    /// The organization code inside, nine characters; empty for a code of another length.
    public String organization() {
        return code.length() == LENGTH ? code.substring(ORGANIZATION, ORGANIZATION + 9) : "";
    }

    /// GB/T 2260 code of where it was registered, as of then (NUM-15); empty for a code of another length.
    public String region() {
        return code.length() == LENGTH ? code.substring(2, ORGANIZATION) : "";
    }
}
