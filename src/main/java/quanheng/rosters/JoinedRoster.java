package quanheng.rosters;

import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.parties.Regions;

/// Who joined a roster within some days, also where he left it later.
@Component
class JoinedRoster extends RosterMeasure {
    private final Regions regions;

    JoinedRoster(Rosters rosters, MemberStore members, Regions regions, MessageSource messages) {
        super(rosters, members, messages);
        this.regions = regions;
    }

    @Override
    public String id() {
        return "rosters.joined";
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    List<Member> counted(Selection selection) {
        var span = selection.span();
        var from = span.from();
        var within = selection.region().isEmpty() ? Set.<String>of() : regions.within(selection.region());
        return members.all(roster(selection).id(), selection.knownAt()).stream()
                .filter(member -> !member.fromOn().isAfter(span.to()))
                .filter(member -> from == null || !member.fromOn().isBefore(from))
                .filter(member -> selection.region().isEmpty() || within.contains(member.regionCode()))
                .toList();
    }

    @Override
    List<Phrase> notes(Selection selection) {
        return List.of();
    }

    @Override
    List<Ground> grounds(Member member, Selection selection) {
        var joined = counted(selection).stream().anyMatch(each -> each.id() == member.id());
        return List.of(days(member, joined, "rosters.ground.joined"));
    }
}
