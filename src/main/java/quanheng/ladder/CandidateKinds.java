package quanheng.ladder;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import quanheng.parties.Organization;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Which titles a body can ask for, by the end of its name (the table `candidate-words.csv`) and by the region it is
/// in:
/// a park asks for no city's title, and nobody in a county for a province's. A name that tells nothing is not refused.
@Component
class CandidateKinds {
    private static final Pattern REMARK = Pattern.compile("[(（][^)）]*[)）]$|[0-9]+$");
    private static final int PROVINCE = 1;
    private static final int CITY = 2;

    private final Regions regions;
    private final List<Ending> endings;

    CandidateKinds(Regions regions) {
        this.regions = regions;
        this.endings = endings();
    }

    private record Ending(Pattern words, Set<Title.Kind> kinds) {}

    boolean fits(Organization candidate, Title.Kind wanted, LocalDate on) {
        var name = REMARK.matcher(candidate.name()).replaceAll("");
        var fitsName = endings.stream()
                .filter(ending -> ending.words().matcher(name).find())
                .findFirst()
                .map(ending -> ending.kinds().contains(wanted))
                .orElse(true);
        return fitsName && fitsRegion(depth(candidate.regionCode(), on), wanted);
    }

    private static boolean fitsRegion(int depth, Title.Kind wanted) {
        return switch (wanted) {
            case PROVINCE -> depth <= PROVINCE;
            case CITY -> depth <= CITY;
            case COUNTY, PARK, FIRM -> true;
        };
    }

    /// 1 for a province, 2 for a city, 3 for a county; 0 where the register of regions does not know it.
    private int depth(String code, LocalDate on) {
        var depth = 0;
        for (var at = regions.find(code, on); at.isPresent(); ) {
            var parent = at.get().parentCode();
            if (at.get().code().equals(Region.COUNTRY) || parent == null) {
                return depth;
            }
            depth++;
            at = regions.find(parent, on);
        }
        return depth;
    }

    private static List<Ending> endings() {
        var file = Objects.requireNonNull(CandidateKinds.class.getResourceAsStream("candidate-words.csv"));
        try (var rows = CsvReader.builder().ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .skip(1)
                    .map(row -> new Ending(Pattern.compile("(?:" + row.getField(1) + ")$"), kinds(row.getField(0))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("candidate-words.csv cannot be read", e);
        }
    }

    private static Set<Title.Kind> kinds(String names) {
        var kinds = EnumSet.noneOf(Title.Kind.class);
        Arrays.stream(names.split("/")).map(Title.Kind::valueOf).forEach(kinds::add);
        return kinds;
    }
}
