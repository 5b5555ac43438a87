package quanheng.parties;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an address or a code of a region belongs on a day, and what decided.
///
/// @param code     of the county, or of the city or province where no county can be told; empty where nothing can
/// @param region   the same with its name; null where nothing can be told
/// @param by       what decided besides: a park's name, the former name; or empty
/// @param conflict a park that says otherwise, where there is one; or empty
public record Attribution(String code, @Nullable Region region, Because because, String by, String conflict) {
    /// The rule that decided. Its words are the messages `parties.because.<name>`.
    public enum Because {
        /// The address or code names a county that was there on the day.
        COUNTY,
        /// It names a city or a city without counties, and no county.
        CITY,
        /// It names a province alone.
        PROVINCE,
        /// It names a region that bore another name or code on the day.
        RENAMED,
        /// It names a region that had been merged into another by the day.
        MERGED,
        /// It names a region of another day, and what was at its place cannot be told; its city is given.
        NOT_DEDUCIBLE,
        /// A development zone of the office's table lies there.
        PARK,
        /// The office's table says that the land changed hands, whatever county is printed.
        MOVED,
        /// Several regions bear the name.
        AMBIGUOUS,
        /// It names no region.
        NOTHING
    }

    static Attribution none(Because because) {
        return new Attribution("", null, because, "", "");
    }

    static Attribution of(Region region, Because because, String by) {
        return new Attribution(region.code(), region, because, by, "");
    }

    Attribution against(String park) {
        return new Attribution(code, region, because, by, park);
    }

    /// The region, where one can be told.
    public Optional<Region> place() {
        return Optional.ofNullable(region);
    }
}
