package quanheng.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A region (行政区划) by its code of GB/T 2260, under one name.
///
/// @param code       six digits; `000000` is the whole country
/// @param parentCode the region it lies in; none for the country
/// @param from       first day by the editions known; none where the first edition has it already
/// @param to         first day it is no more by the editions known; none while it lasts
public record Region(
        String code,
        String name,
        @Nullable String parentCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /// The whole country.
    public static final String COUNTRY = "000000";
}
