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
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.rights.Category;

/// Counts applications for patents, and says exactly what it counted.
@Component
class PatentCount {
    private static final Category[] PATENTS = {Category.INVENTION, Category.UTILITY_MODEL, Category.DESIGN};

    private final AsOf rights;
    private final Regions regions;
    private final Clock clock;

    PatentCount(AsOf rights, Regions regions, Clock clock) {
        this.rights = rights;
        this.regions = regions;
        this.clock = clock;
    }

    PromiseCount observe(PatentsFiled measure, LocalDate asOf) {
        var filter = filter(measure, asOf);
        return new PromiseCount(
                BigDecimal.valueOf(rights.count(filter)),
                Phrase.of("indicators.unit.piece"),
                label(measure, filter, asOf),
                path(filter),
                asOf,
                clock.instant());
    }

    boolean counts(PatentsFiled measure, int right, LocalDate asOf) {
        return rights.contains(filter(measure, asOf), right);
    }

    private static Filter filter(PatentsFiled measure, LocalDate asOf) {
        var kind = measure.kind();
        var from = measure.from();
        var to = measure.to();
        return Filter.ALL
                .of(kind == null ? PATENTS : new Category[] {kind})
                .in(measure.region())
                .filed(from == null ? null : LocalDate.of(from, 1, 1), to == null ? null : LocalDate.of(to, 12, 31))
                .on(asOf);
    }

    private List<Phrase> label(PatentsFiled measure, Filter filter, LocalDate asOf) {
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.of("indicators.label.patents", kind(measure), place(measure, asOf), asOf.toString()));
        parts.add(years(measure));
        var vague = filter.region().isEmpty() ? 0 : rights.countVague(filter);
        if (vague > 0) {
            parts.add(Phrase.of("indicators.label.vague", Long.toString(vague)));
        }
        return List.copyOf(parts);
    }

    private static Phrase kind(PatentsFiled measure) {
        var kind = measure.kind();
        return Phrase.of("indicators.kind." + (kind == null ? "ANY" : kind.name()));
    }

    private Phrase place(PatentsFiled measure, LocalDate asOf) {
        if (measure.region().isEmpty()) {
            return Phrase.of("indicators.label.anywhere");
        }
        var name = regions.find(measure.region(), asOf).map(Region::name).orElse(measure.region());
        return Phrase.of("indicators.label.place", name);
    }

    private static Phrase years(PatentsFiled measure) {
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

    private static String path(Filter filter) {
        var query = new StringJoiner("&", "/registers?", "");
        filter.categories().stream().sorted().forEach(category -> add(query, "category", category));
        add(query, "filedFrom", filter.filedFrom());
        add(query, "filedTo", filter.filedTo());
        add(query, "region", filter.region());
        add(query, "asOf", filter.asOf());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
