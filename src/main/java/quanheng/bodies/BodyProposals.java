package quanheng.bodies;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.parties.Region;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.ReadFinding;
import quanheng.plans.VersionText;
import quanheng.reading.BodyKind;
import quanheng.reading.Member;
import quanheng.reading.NamedBody;
import quanheng.reading.OfficePost;
import quanheng.reading.PlanReader;
import quanheng.reading.SeatRank;

/// What the plans in force say of bodies and who sits in them, for a person to confirm.
@Component
public class BodyProposals {
    private final Plans plans;
    private final BodyStore bodies;
    private final TermStore terms;
    private final Sight sight;
    private final PlanReader reader = new PlanReader();

    BodyProposals(Plans plans, BodyStore bodies, TermStore terms, Sight sight) {
        this.plans = plans;
        this.bodies = bodies;
        this.terms = terms;
        this.sight = sight;
    }

    /// Of all plans in force, the latest opened first.
    @Transactional(readOnly = true)
    public List<BodyProposal> all(Viewer viewer) {
        return sight.as(
                viewer,
                () -> plans.list().stream().flatMap(plan -> of(plan).stream()).toList());
    }

    /// Of one plan; nothing where it is not in force.
    @Transactional(readOnly = true)
    public List<BodyProposal> of(Viewer viewer, UUID plan) {
        return sight.as(viewer, () -> of(plans.plan(plan)));
    }

    private List<BodyProposal> of(Plan plan) {
        return plan.inForce()
                .map(version -> new Read(plan, plans.text(version.id()), terms.findings()).proposals())
                .orElse(List.of());
    }

    /// A member as the plan prints him, with the finding he is.
    private record Seated(ReadFinding read, Member member) {}

    /// One plan while its bodies are put together: those with members first, each followed by its office.
    private final class Read {
        private final Plan plan;
        private final VersionText text;
        private final List<NamedBody> named;
        private final Set<UUID> known;

        Read(Plan plan, VersionText text, Set<UUID> known) {
            this.plan = plan;
            this.text = text;
            this.named = reader.bodies(text.source());
            this.known = known;
        }

        List<BodyProposal> proposals() {
            var found = new LinkedHashMap<String, BodyProposal>();
            grouped().forEach((group, members) -> {
                put(found, proposal(group, "", in(members, false)));
                var office = in(members, true);
                if (!office.isEmpty() || named.stream().anyMatch(each -> isOfficeOf(each, group))) {
                    put(found, proposal(group + BodyKind.OFFICE_WORD, group, office));
                }
            });
            named.stream()
                    .filter(each -> each.kind() != BodyKind.OFFICE)
                    .filter(each -> found.keySet().stream().noneMatch(name -> name.endsWith(each.name())))
                    .forEach(each -> put(found, proposal(each.name(), "", List.of())));
            return List.copyOf(found.values());
        }

        private static void put(Map<String, BodyProposal> found, BodyProposal proposal) {
            found.putIfAbsent(proposal.name(), proposal);
        }

        private Map<String, List<Seated>> grouped() {
            var groups = new LinkedHashMap<String, List<Seated>>();
            for (var read : text.findings()) {
                if (read.stands() && read.finding() instanceof Member member) {
                    groups.computeIfAbsent(nameOf(member), unread -> new ArrayList<>())
                            .add(new Seated(read, member));
                }
            }
            return groups;
        }

        /// What the list of members is headed by; else the body the plan sets up.
        private String nameOf(Member member) {
            return Stream.concat(
                            Stream.ofNullable(member.body()),
                            named.stream()
                                    .filter(each -> each.kind() != BodyKind.OFFICE)
                                    .map(NamedBody::name))
                    .findFirst()
                    .orElse(text.clause(member.clause())
                            .map(clause -> clause.heading())
                            .orElse(plan.title()));
        }

        private static List<Seated> in(List<Seated> members, boolean office) {
            return members.stream()
                    .filter(each -> SeatRank.isOfOffice(each.member().role()) == office)
                    .toList();
        }

        private static boolean isOfficeOf(NamedBody each, String group) {
            return each.kind() == BodyKind.OFFICE && (group + BodyKind.OFFICE_WORD).endsWith(each.name());
        }

        private BodyProposal proposal(String name, String ofName, List<Seated> members) {
            var says = says(name);
            var clause = says.map(NamedBody::clause)
                    .orElseGet(() -> members.getFirst().member().clause());
            var kind = BodyKind.of(name);
            var key = key(plan.id(), name);
            return new BodyProposal(
                    key,
                    plan.id(),
                    plan.title(),
                    text.version().number(),
                    clause,
                    kind,
                    name,
                    Objects.requireNonNullElse(plan.regionCode(), Region.COUNTRY),
                    from(),
                    says.map(each -> each.span().in(text.source()))
                            .orElseGet(() -> heading(clause))
                            .strip()
                            .replaceAll("\\s*\\R\\s*", ""),
                    ofName,
                    members.stream().map(this::seat).toList(),
                    bodies.ofFinding(key).map(Body::id).orElse(null));
        }

        private Optional<NamedBody> says(String name) {
            return named.stream().filter(each -> name.endsWith(each.name())).findFirst();
        }

        private String heading(String clause) {
            return text.clause(clause)
                    .map(found -> found.heading().isBlank() ? found.text().in(text.source()) : found.heading())
                    .orElse(plan.title());
        }

        private @Nullable LocalDate from() {
            var issued = text.version().header().issuedOn();
            var period = plan.period();
            return issued != null ? issued.value() : period == null ? null : period.startsOn();
        }

        private BodyProposal.Seat seat(Seated seated) {
            var member = seated.member();
            var role = member.role();
            var isOffice = SeatRank.isOfOffice(role);
            return new BodyProposal.Seat(
                    seated.read().id(),
                    isOffice ? SeatRank.inOffice(role) : role,
                    SeatRank.of(role),
                    member.name(),
                    OfficePost.of(member.post()).map(OfficePost::unit).orElse(""),
                    member.post(),
                    known.contains(seated.read().id()));
        }
    }

    private static String key(UUID plan, String name) {
        return UUID.nameUUIDFromBytes((plan + "\n" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
