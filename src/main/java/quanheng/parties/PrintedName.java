package quanheng.parties;

import java.time.LocalDate;
import quanheng.rights.CreditCode;
import quanheng.rights.Party;

/// A way an owner is printed, made ready to be compared and kept.
///
/// @param name   as it is compared
/// @param hint   what tells namesakes without a code apart: the region, for a person the address too
/// @param stands whether the code's check character holds: only then it tells who
/// @param safe   whether the name alone tells who
record PrintedName(
        String name,
        String printed,
        String creditCode,
        String hint,
        boolean stands,
        boolean safe,
        boolean person,
        String kind,
        String address,
        String regionCode,
        String brand) {
    private static final int CODE = 18;

    /// What is unique.
    record Key(String name, String creditCode, String hint) {}

    /// @param on the day whose divisions tell the region of an address
    /// @throws IllegalArgumentException where the name is blank
    static PrintedName of(Party party, Addresses addresses, LocalDate on) {
        var name = Spelling.plain(party.name());
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an owner has no name: " + party);
        }
        var code = Spelling.code(party.creditCode());
        var kept = code.length() == CODE ? code : "";
        var stands = !kept.isEmpty() && CreditCode.of(kept).isConsistent();
        var person = !stands && FirmName.isPerson(name, party.kind());
        var firm = FirmName.of(name);
        var safe = !person && firm.safe();
        var region = region(party, addresses, on);
        var hint = stands || safe ? "" : person ? region + "|" + Spelling.plain(party.address()) : region;
        return new PrintedName(
                name,
                party.name().strip(),
                kept,
                hint,
                stands,
                safe,
                person,
                party.kind().strip(),
                party.address().strip(),
                region,
                person ? name : firm.brand());
    }

    Key key() {
        return new Key(name, creditCode, hint);
    }

    private static String region(Party party, Addresses addresses, LocalDate on) {
        if (party.regionCode().matches("[0-9]{6}")) {
            return party.regionCode();
        }
        return party.address().isBlank()
                ? ""
                : addresses.attribute(party.address(), on).code();
    }
}
