package quanheng.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.reference.Kind;

/// The figures of an indicator by the edition of the catalogue of industries they were reckoned by. The module that
/// keeps reported figures declares it as a component.
public interface CatalogueFigures {
    /// All that stand for the region asked, of periods that ended by the day, the latest period first; none where the
    /// indicator is no such figure, or no catalogue was told.
    ByCatalogue of(Definition definition, Indicators.Ask ask);

    /// Figures of all editions.
    ///
    /// @param catalogue where its editions are kept; null where nobody said which catalogue is meant
    record ByCatalogue(@Nullable Kind catalogue, List<Told> figures) {
        /// Of an indicator that has nothing to do with a catalogue.
        public static final ByCatalogue NONE = new ByCatalogue(null, List.of());

        public ByCatalogue {
            figures = List.copyOf(figures);
        }
    }

    /// One figure.
    ///
    /// @param edition of the catalogue, as its reporter calls it
    /// @param path    address of the report
    record Told(LocalDate firstOn, LocalDate lastOn, String edition, BigDecimal value, String path) {}
}
