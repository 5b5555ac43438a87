package quanheng.search.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.search.Bucket;
import quanheng.search.Facet;

/// Puts counts of values into links that narrow the results.
@Component
class FacetViews {
    private final MessageSource messages;
    private final Regions regions;
    private final Clock clock;

    FacetViews(MessageSource messages, Regions regions, Clock clock) {
        this.messages = messages;
        this.regions = regions;
        this.clock = clock;
    }

    List<FacetView> of(Asked asked, Map<Facet, List<Bucket>> facets, Locale language) {
        var views = new ArrayList<FacetView>();
        facets.forEach((facet, buckets) -> {
            var lines = ordered(facet, buckets).stream()
                    .map(bucket -> line(asked, facet, bucket, language))
                    .toList();
            if (!lines.isEmpty()) {
                views.add(new FacetView(facet, "search.facet." + facet.id(), lines));
            }
        });
        return views;
    }

    /// Years from the latest; all else by count.
    private static List<Bucket> ordered(Facet facet, List<Bucket> buckets) {
        return facet == Facet.YEAR
                ? buckets.stream()
                        .sorted(Comparator.comparing(Bucket::value).reversed())
                        .toList()
                : buckets;
    }

    private FacetView.Line line(Asked asked, Facet facet, Bucket bucket, Locale language) {
        var filter = filter(facet, bucket.value());
        var current = asked.filters().contains(filter);
        return new FacetView.Line(
                label(facet, bucket.value(), language),
                bucket.count(),
                current ? asked.without(filter) : asked.with(filter),
                current);
    }

    /// The value as a question.
    static String filter(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY -> "category:" + value;
            case STANDING -> "state:" + value;
            case STATE -> "exact-state:" + value;
            case CITY, REGION -> "region:" + value;
            case YEAR -> "filed:" + value;
            case SECTION, MAIN_CLASS, SUBCLASS, GROUP -> value.startsWith("other:") ? "class:" + bare(value) : value;
            case APPLICANT -> "exact-applicant:\"" + value + "\"";
            case HOLDER -> "exact-holder:\"" + value + "\"";
            case INDUSTRY -> "industry:" + value;
        };
    }

    String label(Facet facet, String value, Locale language) {
        return switch (facet) {
            case CATEGORY -> say("rights.category." + value, language);
            case STANDING -> say("rights.standing." + value, language);
            case STATE -> say("rights.state." + value, language);
            case CITY, REGION -> region(value);
            case SECTION, MAIN_CLASS, SUBCLASS, GROUP -> classes(value, language);
            case YEAR, APPLICANT, HOLDER, INDUSTRY -> value;
        };
    }

    public String region(String code) {
        return regions.find(code, LocalDate.now(clock)).map(Region::name).orElse(code);
    }

    private String classes(String key, Locale language) {
        var scheme = key.substring(0, key.indexOf(':'));
        return scheme.equals("ipc") ? bare(key) : say("search.scheme." + scheme, language) + " " + bare(key);
    }

    private static String bare(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
