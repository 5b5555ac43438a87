package quanheng.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quanheng.parties.Reason.Kind;

/// Compares two names of owners: a sum of points with the reason of each, the same on every machine.
record Likeness(OwnerName one, OwnerName other, int score, List<Reason> reasons) {
    private static final int FULL = 100;
    private static final int CITY = 4;

    /// @param former former names of the owners of both, as they are compared
    static Likeness between(OwnerName one, OwnerName other, Set<String> former) {
        var reasons = new ArrayList<Reason>();
        codes(one, other, reasons);
        if (one.person() && other.person()) {
            persons(one, other, reasons);
        } else if (!one.person() && !other.person()) {
            firms(one, other, former, reasons);
        }
        var sum = reasons.stream().mapToInt(reason -> reason.kind().points()).sum();
        return new Likeness(one, other, Math.clamp(sum, 0, FULL), List.copyOf(reasons));
    }

    private static void codes(OwnerName one, OwnerName other, List<Reason> reasons) {
        if (!one.creditCode().isEmpty() && one.creditCode().equals(other.creditCode())) {
            reasons.add(Reason.of(Kind.SAME_CODE, one.creditCode()));
        } else if (one.stands() && other.stands()) {
            reasons.add(Reason.of(Kind.OTHER_CODE, one.creditCode() + " / " + other.creditCode()));
        }
    }

    private static void persons(OwnerName one, OwnerName other, List<Reason> reasons) {
        if (one.name().equals(other.name())) {
            reasons.add(Reason.of(Kind.SAME_BRAND, one.printed()));
            place(one.regionCode(), other.regionCode(), reasons);
            address(one, other, reasons);
        }
    }

    private static void firms(OwnerName one, OwnerName other, Set<String> former, List<Reason> reasons) {
        if (former.contains(one.name()) || former.contains(other.name())) {
            reasons.add(Reason.of(Kind.FORMER_NAME, former.contains(one.name()) ? one.printed() : other.printed()));
        } else if (one.name().equals(other.name())) {
            reasons.add(Reason.of(Kind.SAME_NAME, one.printed()));
            place(one.regionCode(), other.regionCode(), reasons);
        } else if (isBranch(one, other) || isBranch(other, one)) {
            reasons.add(Reason.of(Kind.BRANCH, isBranch(one, other) ? one.printed() : other.printed()));
        } else {
            parts(one, other, reasons);
        }
        address(one, other, reasons);
    }

    private static boolean isBranch(OwnerName branch, OwnerName whole) {
        return branch.name().length() > whole.name().length() + 2
                && branch.name().startsWith(whole.name())
                && !FirmName.of(whole.name()).form().isEmpty();
    }

    private static void parts(OwnerName one, OwnerName other, List<Reason> reasons) {
        var first = FirmName.of(one.name());
        var second = FirmName.of(other.name());
        if (first.brand().equals(second.brand())) {
            reasons.add(Reason.of(Kind.SAME_BRAND, first.brand()));
        } else if (isClose(first.brand(), second.brand())) {
            reasons.add(Reason.of(Kind.CLOSE_BRAND, first.brand() + " / " + second.brand()));
        } else {
            return;
        }
        if (!first.trade().isEmpty() && !second.trade().isEmpty()) {
            var same = first.trade().equals(second.trade());
            reasons.add(Reason.of(
                    same ? Kind.SAME_TRADE : Kind.OTHER_TRADE,
                    same ? first.trade() : first.trade() + " / " + second.trade()));
        }
        if (!first.form().isEmpty() && first.form().equals(second.form())) {
            reasons.add(Reason.of(Kind.SAME_FORM, first.form()));
        }
        place(where(first, one), where(second, other), reasons);
    }

    private static String where(FirmName parts, OwnerName name) {
        return parts.place().endsWith("0000") || parts.place().isEmpty() ? name.regionCode() : parts.place();
    }

    private static void place(String one, String other, List<Reason> reasons) {
        if (one.length() < CITY || other.length() < CITY || one.endsWith("0000") || other.endsWith("0000")) {
            return;
        }
        var same = one.substring(0, CITY).equals(other.substring(0, CITY));
        reasons.add(Reason.of(
                same ? Kind.SAME_PLACE : Kind.OTHER_PLACE, same ? city(one) : city(one) + " / " + city(other)));
    }

    private static String city(String code) {
        var city = code.substring(0, CITY) + "00";
        var bearing = Gazetteer.instance().bearing(city);
        return bearing.isEmpty() ? city : bearing.getLast().region().name();
    }

    private static void address(OwnerName one, OwnerName other, List<Reason> reasons) {
        if (!one.address().isEmpty() && Spelling.plain(one.address()).equals(Spelling.plain(other.address()))) {
            reasons.add(Reason.of(Kind.SAME_ADDRESS, one.address()));
        }
    }

    /// Of at least two characters, and one of them differs, is missing or is too many.
    private static boolean isClose(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || Math.min(one.length(), other.length()) < 2) {
            return false;
        }
        var front = 0;
        while (front < Math.min(one.length(), other.length()) && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        var back = 0;
        while (back < Math.min(one.length(), other.length()) - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return front + back >= Math.max(one.length(), other.length()) - 1;
    }
}
