package quanheng.rosters;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.parties.Regions;

/// Who is on a roster on a day.
@Component
class OnRoster extends RosterMeasure {
    private final Regions regions;

    OnRoster(Rosters rosters, MemberStore members, Regions regions, MessageSource messages) {
        super(rosters, members, messages);
        this.regions = regions;
    }

    @Override
    public String id() {
        return "rosters.members";
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    List<Member> counted(Selection selection) {
        var on = members.on(roster(selection).id(), selection.span().to(), selection.knownAt());
        if (selection.region().isEmpty()) {
            return on;
        }
        var within = regions.within(selection.region());
        return on.stream()
                .filter(member -> within.contains(member.regionCode()))
                .toList();
    }

    @Override
    List<Phrase> notes(Selection selection) {
        return List.of(Phrase.of(
                "rosters.note.day",
                roster(selection).nameZh(),
                selection.span().to().toString()));
    }

    @Override
    List<Ground> grounds(Member member, Selection selection) {
        var isOn = counted(selection).stream().anyMatch(each -> each.id() == member.id());
        return List.of(days(member, isOn, "rosters.ground.on"));
    }
}
