package quanheng.indicators;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.registers.PatentFilter;
import quanheng.registers.Registers;

/// Counts publications of patents, and says exactly what it counted.
@Component
class PatentCount {
    private final Registers registers;
    private final Regions regions;
    private final Clock clock;

    PatentCount(Registers registers, Regions regions, Clock clock) {
        this.registers = registers;
        this.regions = regions;
        this.clock = clock;
    }

    Observation observe(Measure.PatentsPublished measure, LocalDate asOf) {
        var filter = new PatentFilter(measure.kind(), measure.region(), measure.from(), measure.to(), asOf, "");
        return new Observation(
                BigDecimal.valueOf(registers.count(filter)),
                Phrase.of("indicators.unit.piece"),
                label(measure, filter, asOf),
                path(filter),
                asOf,
                clock.instant());
    }

    private List<Phrase> label(Measure.PatentsPublished measure, PatentFilter filter, LocalDate asOf) {
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.of("indicators.label.patents", kind(measure), place(measure, asOf), asOf.toString()));
        parts.add(years(measure));
        parts.add(Phrase.of("indicators.label.whole-years"));
        parts.add(Phrase.of("indicators.label.status-unknown"));
        var vague = filter.region().isEmpty() ? 0 : registers.countVague(filter);
        if (vague > 0) {
            parts.add(Phrase.of("indicators.label.vague", Long.toString(vague)));
        }
        return List.copyOf(parts);
    }

    private static Phrase kind(Measure.PatentsPublished measure) {
        var kind = measure.kind();
        return Phrase.of("indicators.kind." + (kind == null ? "ANY" : kind.name()));
    }

    private Phrase place(Measure.PatentsPublished measure, LocalDate asOf) {
        if (measure.region().isEmpty()) {
            return Phrase.of("indicators.label.anywhere");
        }
        var name = regions.find(measure.region(), asOf).map(Region::name).orElse(measure.region());
        return Phrase.of("indicators.label.place", name);
    }

    private static Phrase years(Measure.PatentsPublished measure) {
        var from = measure.from();
        var to = measure.to();
        if (from == null) {
            return to == null
                    ? Phrase.of("indicators.label.all-years")
                    : Phrase.of("indicators.label.until-year", to.toString());
        }
        return to == null
                ? Phrase.of("indicators.label.since-year", from.toString())
                : Phrase.of("indicators.label.years", from.toString(), to.toString());
    }

    private static String path(PatentFilter filter) {
        var query = new StringJoiner("&", "/registers?", "");
        add(query, "kind", filter.kind());
        add(query, "yearFrom", filter.from());
        add(query, "yearTo", filter.to());
        add(query, "region", filter.region());
        add(query, "until", filter.until());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
