package quanheng.ladder;

import java.util.Locale;
import java.util.Optional;

/// A title: a rung of the ladder for a kind of candidate. Its id is `pilot-county`; its words are those of the
/// procedure.
public record Title(Rung rung, Kind kind) {
    /// How high (梯次). Words: messages `ladder.rung.<name>`.
    public enum Rung {
        /// 试点; of firms 优势.
        PILOT,
        /// 示范.
        DEMONSTRATION,
        /// 强.
        STRONG
    }

    /// Who can hold it. Words: messages `ladder.kind.<name>`.
    public enum Kind {
        PROVINCE,
        CITY,
        COUNTY,
        PARK,
        FIRM
    }

    /// What the id names.
    ///
    /// @throws IllegalArgumentException where it is none
    public static Title of(String id) {
        var at = id.indexOf('-');
        return new Title(
                Rung.valueOf(id.substring(0, Math.max(0, at)).toUpperCase(Locale.ROOT)),
                Kind.valueOf(id.substring(at + 1).toUpperCase(Locale.ROOT)));
    }

    /// Its id.
    public String id() {
        return (rung + "-" + kind).toLowerCase(Locale.ROOT);
    }

    /// The title a rung below; empty for the lowest.
    public Optional<Title> below() {
        return switch (rung) {
            case PILOT -> Optional.empty();
            case DEMONSTRATION -> Optional.of(new Title(Rung.PILOT, kind));
            case STRONG -> Optional.of(new Title(Rung.DEMONSTRATION, kind));
        };
    }
}
