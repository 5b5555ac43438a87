package quanheng.registers;

import java.util.HashMap;
import java.util.List;
import quanheng.rights.Holding;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;

/// What a source tells of one right.
public record Telling(Particulars particulars, List<RightEvent> events) {
    /// The right it is of.
    public Key key() {
        return new Key(particulars.category(), particulars.number());
    }

    /// Whether a later telling of the same right says something this one does not.
    public boolean isChangedBy(Telling later) {
        return !new Merge(this, later).result().equals(this);
    }

    /// The same, with people who stand in another telling as they stand there: a name and a code are the same person,
    /// whatever address is printed with them.
    Telling withPeopleOf(Telling known) {
        var people = new HashMap<Party, Party>();
        known.particulars.applicants().forEach(party -> people.put(bare(party), party));
        known.particulars.holders().forEach(holding -> people.put(bare(holding.party()), holding.party()));
        var applicants = particulars.applicants().stream()
                .map(party -> people.getOrDefault(bare(party), party))
                .toList();
        var holders = particulars.holders().stream()
                .map(holding ->
                        new Holding(people.getOrDefault(bare(holding.party()), holding.party()), holding.share()))
                .toList();
        return new Telling(particulars.with(applicants, holders), events);
    }

    private static Party bare(Party party) {
        return new Party(party.name(), "", party.creditCode(), "", "");
    }
}
