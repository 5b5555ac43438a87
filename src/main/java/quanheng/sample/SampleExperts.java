package quanheng.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.protection.ExpertEntry;
import quanheng.protection.ExpertReading;
import quanheng.protection.Experts;

/// Puts made technical investigators (示例) on the roster.
@Component
@Order(4)
class SampleExperts implements SamplePart {
    private final Experts experts;
    private final ExpertReading reading;
    private final Accounts accounts;
    private final Sight sight;

    SampleExperts(Experts experts, ExpertReading reading, Accounts accounts, Sight sight) {
        this.experts = experts;
        this.reading = reading;
        this.accounts = accounts;
        this.sight = sight;
    }

    @Override
    public void load() {
        var keeper = accounts.find("coordinator").orElseThrow();
        sight.as(keeper, () -> {
            experts.add(entries(), keeper.username());
            return 0;
        });
    }

    private List<ExpertEntry> entries() {
        var entries = new ArrayList<ExpertEntry>();
        var text = new String(SampleFiles.bytes("experts.csv"), StandardCharsets.UTF_8);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> {
                var read = reading.form(row.getFieldsAsMap());
                if (!read.faults().isEmpty()) {
                    throw new IllegalStateException("the sample experts are refused: " + read.faults());
                }
                entries.addAll(read.entries());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
