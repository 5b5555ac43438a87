package quanheng.appraisals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a value becomes a share of a line's points, in percent. Written as `/200` (even, full at 200), as
/// `>=95:100 >=90:80` (the highest band reached) or as `<=30:100 <=60:50` (the lowest band kept).
sealed interface Scale {
    BigDecimal FULL = BigDecimal.valueOf(100);
    int DECIMALS = 4;
    Pattern BAND = Pattern.compile("(>=|<=)(-?\\d+(?:[.]\\d+)?):(\\d+(?:[.]\\d+)?)");
    Pattern EVEN = Pattern.compile("/(\\d+(?:[.]\\d+)?)");

    /// The share of a value, from 0 to 100, and the part of the scale that says so.
    Share share(BigDecimal value);

    /// @param by the band, or the scale where it is even; `0` where no band holds
    record Share(BigDecimal percent, String by) {}

    /// Even up to a value that earns all.
    record Even(BigDecimal full) implements Scale {
        @Override
        public Share share(BigDecimal value) {
            var percent = value.multiply(FULL).divide(full, DECIMALS, RoundingMode.HALF_UP);
            return new Share(percent.max(BigDecimal.ZERO).min(FULL), "/" + full.toPlainString());
        }
    }

    /// Bands: the first that holds.
    record Bands(boolean atLeast, List<Band> bands) implements Scale {
        @Override
        public Share share(BigDecimal value) {
            return bands.stream()
                    .filter(band -> atLeast ? value.compareTo(band.bound()) >= 0 : value.compareTo(band.bound()) <= 0)
                    .findFirst()
                    .map(band -> new Share(band.percent(), (atLeast ? ">=" : "<=") + band))
                    .orElse(new Share(BigDecimal.ZERO, "0"));
        }
    }

    /// @param percent of the points
    record Band(BigDecimal bound, BigDecimal percent) {
        @Override
        public String toString() {
            return bound.toPlainString() + ":" + percent.toPlainString();
        }
    }

    /// The scale as written; empty where it is none: bands of both kinds, out of order, or beyond 100.
    static Optional<Scale> parse(String written) {
        var even = EVEN.matcher(written.strip());
        if (even.matches()) {
            var full = new BigDecimal(even.group(1));
            return full.signum() > 0 ? Optional.of(new Even(full)) : Optional.empty();
        }
        var bands = new ArrayList<Band>();
        var sign = "";
        for (var word : written.strip().split("\\s+")) {
            var band = BAND.matcher(word);
            if (!band.matches() || !(sign.isEmpty() || sign.equals(band.group(1)))) {
                return Optional.empty();
            }
            sign = band.group(1);
            bands.add(new Band(new BigDecimal(band.group(2)), new BigDecimal(band.group(3))));
        }
        return isInOrder(bands, sign.equals(">="))
                ? Optional.of(new Bands(sign.equals(">="), bands))
                : Optional.empty();
    }

    private static boolean isInOrder(List<Band> bands, boolean atLeast) {
        for (var at = 0; at < bands.size(); at++) {
            var order = at == 0
                    ? 0
                    : bands.get(at).bound().compareTo(bands.get(at - 1).bound());
            if (bands.get(at).percent().compareTo(FULL) > 0 || (at > 0 && (atLeast ? order >= 0 : order <= 0))) {
                return false;
            }
        }
        return true;
    }
}
