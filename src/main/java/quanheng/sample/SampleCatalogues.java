package quanheng.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import quanheng.reference.Kind;
import quanheng.reference.Loading;
import quanheng.reference.Order;
import quanheng.reference.ReferenceLoading;

/// Loads two invented editions of the catalogue of patent-intensive industries, so that codes can be seen to move.
@Component
class SampleCatalogues {
    private static final String DATA_CLERK = "data-clerk";

    private final ReferenceLoading loading;

    SampleCatalogues(ReferenceLoading loading) {
        this.loading = loading;
    }

    /// @param word that begins the name of an edition
    /// @param note said to be its source
    void load(String word, String note) {
        Map.of("2019", LocalDate.of(2019, 4, 1), "2025", LocalDate.of(2025, 1, 1))
                .forEach((year, from) -> {
                    var paper = new Order.Paper(note, SampleFiles.bytes("catalogue-" + year + ".csv"));
                    load(new Order(Kind.PATENT_INTENSIVE_INDUSTRIES, word + year, from, null, List.of(paper), false));
                });
    }

    private void load(Order order) {
        if (loading.load(order, DATA_CLERK) instanceof Loading.Refused refused) {
            throw new IllegalStateException("the sample catalogue is refused: " + refused);
        }
    }
}
