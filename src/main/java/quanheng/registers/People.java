package quanheng.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import quanheng.parties.Owners;
import quanheng.rights.Party;

/// People as they are printed, by the number of their name.
@Component
class People {
    private final Owners owners;

    People(Owners owners) {
        this.owners = owners;
    }

    Map<Integer, Party> printed(List<RightRow> rows) {
        var people = new HashMap<Integer, Party>();
        owners.names(RightRow.names(rows))
                .forEach(name -> people.put(
                        name.id(),
                        new Party(name.printed(), name.kind(), name.creditCode(), name.address(), name.regionCode())));
        return people;
    }
}
