package quanheng.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Holding;
import quanheng.rights.Party;

/// The present holders where a source tells others than the applicants, or shares.
final class Holders {
    private Holders() {}

    static List<Holding> read(Draft draft, List<Party> applicants) {
        if (!draft.holders().isEmpty()) {
            var told = draft.holders().stream()
                    .map(holding -> holding.party().name())
                    .toList();
            var isShared = draft.holders().stream().anyMatch(holding -> holding.share() != null);
            return !isShared && areThose(told, applicants) ? List.of() : draft.holders();
        }
        var names = draft.names(Field.HOLDERS);
        var shares = shares(draft);
        if (names.isEmpty()) {
            names = shares.isEmpty()
                    ? names
                    : applicants.stream().map(Party::name).toList();
        }
        if (names.isEmpty() || (shares.isEmpty() && areThose(names, applicants))) {
            return List.of();
        }
        if (!shares.isEmpty() && shares.size() != names.size()) {
            draft.refuse(Field.SHARES, Fault.MALFORMED, draft.raw(Field.SHARES));
            return List.of();
        }
        var holdings = new ArrayList<Holding>(names.size());
        for (var at = 0; at < names.size(); at++) {
            holdings.add(new Holding(party(names.get(at), applicants), shares.isEmpty() ? null : shares.get(at)));
        }
        return holdings;
    }

    private static boolean areThose(List<String> names, List<Party> applicants) {
        if (names.size() != applicants.size()) {
            return false;
        }
        for (var at = 0; at < names.size(); at++) {
            if (!names.get(at).equals(applicants.get(at).name())) {
                return false;
            }
        }
        return true;
    }

    private static Party party(String name, List<Party> applicants) {
        return applicants.stream()
                .filter(applicant -> applicant.name().equals(name))
                .findFirst()
                .orElseGet(() -> Party.named(name));
    }

    private static List<@Nullable BigDecimal> shares(Draft draft) {
        var cell = draft.text(Field.SHARES);
        if (cell.isEmpty()) {
            return List.of();
        }
        var shares = new ArrayList<@Nullable BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var part : Splitting.parts(cell, draft.profile().separators() + "/:")) {
            var share = share(part);
            if (share == null) {
                draft.refuse(Field.SHARES, Fault.MALFORMED, cell);
                return List.of();
            }
            shares.add(share);
            sum = sum.add(share);
        }
        if (sum.compareTo(BigDecimal.valueOf(100)) > 0) {
            draft.refuse(Field.SHARES, Fault.OUT_OF_RANGE, cell);
        }
        return shares;
    }

    private static @Nullable BigDecimal share(String part) {
        var number = Cleaning.code(part).replace("%", "");
        if (number.isEmpty()
                || number.length() > 12
                || !number.chars().allMatch(here -> (here >= '0' && here <= '9') || here == '.')) {
            return null;
        }
        try {
            var share = new BigDecimal(number);
            return share.signum() > 0 ? share : null;
        } catch (NumberFormatException no) {
            return null;
        }
    }
}
