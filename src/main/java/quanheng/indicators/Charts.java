package quanheng.indicators;

import java.util.Locale;
import java.util.Optional;

/// Charts of indicators for papers: years side by side, with title, day, definition and source around them.
public interface Charts {
    /// A chart of the years up to the day asked, as PNG; the same bytes for the same ask with its moment. Empty where
    /// fewer than two years have data.
    ///
    /// @param years at most so many
    Optional<byte[]> png(Definition definition, Indicators.Ask ask, int years, Locale language);
}
