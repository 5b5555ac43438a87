package quanheng.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.parties.Organizations;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.plans.Promise;
import quanheng.plans.VersionText;
import quanheng.reading.Member;
import quanheng.reading.OfficePost;
import quanheng.reading.ReportingDuty;
import quanheng.reading.ReportingDuty.Group;

/// Tells whom the words of a plan bind to report: units it names, the bodies of its group's members, the governments of
/// the regions below, those who answer for its duties.
@Component
class OwingReader {
    private final Organizations organizations;
    private final Regions regions;
    private final ProgrammeWords words;

    OwingReader(Organizations organizations, Regions regions, ProgrammeWords words) {
        this.organizations = organizations;
        this.regions = regions;
        this.words = words;
    }

    /// @param code     of the plan's region; the whole country where it has none
    /// @param promises of the plan in force
    record Plan(VersionText text, @Nullable String code, List<Promise> promises, LocalDate day) {
        String region() {
            return code == null ? Region.COUNTRY : code;
        }
    }

    private record Bound(String name, String why) {}

    List<OwingUnit> units(ReportingDuty duty, Plan plan) {
        var units = new LinkedHashMap<UUID, OwingUnit>();
        var bound = new ArrayList<Bound>();
        duty.units().forEach(name -> bound.add(new Bound(name, name)));
        duty.groups().stream().sorted().forEach(group -> bound.addAll(group(group, plan)));
        for (var unit : bound) {
            var body = organizations.resolve(unit.name(), plan.region());
            units.putIfAbsent(body.id(), new OwingUnit(body.id(), unit.name(), unit.why()));
        }
        return List.copyOf(units.values());
    }

    private List<Bound> group(Group group, Plan plan) {
        return switch (group) {
            case COUNTIES -> counties(plan);
            case MEMBERS -> members(plan).filter(bound -> !isCounty(bound)).toList();
            case LEADS -> owners(plan, true);
            case OWNERS -> owners(plan, false);
        };
    }

    private static boolean isCounty(Bound bound) {
        return new OfficePost(bound.name(), "").isCounty();
    }

    /// The regions that lay below on the day; where the register of regions has none, those that the plan names.
    private List<Bound> counties(Plan plan) {
        var named = Stream.concat(
                        members(plan),
                        plan.promises().stream()
                                .flatMap(promise -> promise.owners().stream())
                                .map(owner -> new Bound(owner.name(), owner.name())))
                .filter(OwingReader::isCounty)
                .toList();
        var code = plan.code();
        var below = code == null ? List.<Region>of() : regions.below(code, plan.day());
        return below.isEmpty()
                ? named
                : below.stream()
                        .map(region -> new Bound(words.governmentOf(region.name()), whyOf(region, named)))
                        .toList();
    }

    private String whyOf(Region region, List<Bound> named) {
        var name = words.governmentOf(region.name());
        return named.stream()
                .filter(bound -> bound.name().equals(name))
                .findFirst()
                .map(Bound::why)
                .orElse(region.code() + " " + region.name());
    }

    private static Stream<Bound> members(Plan plan) {
        return plan.text().findings().stream()
                .filter(read -> read.stands())
                .map(read -> read.finding())
                .flatMap(finding -> finding instanceof Member member ? Stream.of(member) : Stream.empty())
                .flatMap(member -> OfficePost.of(member.post()).stream()
                        .filter(post -> !post.isGovernmentItself())
                        .map(post -> new Bound(post.unit(), member.role() + " " + member.post())));
    }

    private static List<Bound> owners(Plan plan, boolean leading) {
        var owners = new LinkedHashMap<UUID, Bound>();
        for (var promise : plan.promises()) {
            promise.owners().stream()
                    .filter(owner -> owner.named() && (owner.lead() || !leading))
                    .forEach(owner ->
                            owners.putIfAbsent(owner.organizationId(), new Bound(owner.name(), promise.title())));
        }
        return List.copyOf(owners.values());
    }
}
