package quanheng.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Settlement;
import quanheng.docket.Submission;
import quanheng.parties.Organizations;
import quanheng.programme.Matter;
import quanheng.programme.Supervision;
import quanheng.workdays.Workdays;

/// Issues the sample's supervision orders and rectifications: one settled, one risen, one awaited; one closed, one
/// open.
@Component
@Order(9)
class SampleSupervision implements SamplePart {
    private static final int LONG_AGO = 15;
    private static final int LATELY = 5;
    private static final int SOON = 8;

    private final Supervision supervision;
    private final Docket docket;
    private final Exhibits exhibits;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Workdays workdays;
    private final MessageSource messages;
    private final Clock clock;

    SampleSupervision(
            Supervision supervision,
            Docket docket,
            Exhibits exhibits,
            Organizations organizations,
            Accounts accounts,
            Workdays workdays,
            MessageSource messages,
            Clock clock) {
        this.supervision = supervision;
        this.docket = docket;
        this.exhibits = exhibits;
        this.organizations = organizations;
        this.accounts = accounts;
        this.workdays = workdays;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public void load() {
        var settled = order("settled", "science", -LONG_AGO, -LATELY);
        act("unit-contact", settled, "reply", proved(settled, Map.of("answer", word("answer"))));
        act("coordinator", settled, "accept", Map.of());
        order("risen", "education", -LONG_AGO, -LATELY);
        order("awaited", "science", 0, SOON);
        var closed = rectification("closed", -LONG_AGO, -1);
        act("unit-contact", closed, "submit", proved(closed, Map.of("done", word("done"))));
        act("leader", closed, "verify", Map.of("checked", word("checked")));
        act("coordinator", closed, "close", Map.of("conclusion", word("conclusion")));
        settle(closed);
        rectification("open", 0, LONG_AGO);
        supervision.rise();
    }

    private String order(String which, String unit, int from, int to) {
        var told = Map.of("about", "DUTY", "demand", word(which + ".demand"), "replyBy", day(to).toString());
        return open(Supervision.ORDER, which, unit, new Opening(day(from), told));
    }

    private String rectification(String which, int from, int to) {
        var told = Map.of(
                "origin", "MID-TERM",
                "finding", word(which + ".finding"),
                "improve", word(which + ".improve"),
                "person", word("person"),
                "finishBy", day(to).toString());
        return open(Supervision.RECTIFICATION, which, "science", new Opening(day(from), told));
    }

    private record Opening(LocalDate on, Map<String, String> told) {}

    private String open(String procedure, String which, String unit, Opening opening) {
        var name = word("unit." + unit);
        var body = organizations.resolve(name, SampleFiles.CITY).id();
        var matter = new Matter("", procedure, body, name, "", opening.on());
        var wish = new Supervision.Wish(matter, word(which + ".title"), opening.told(), "sample-" + which);
        return number(supervision.open(viewer("coordinator"), wish));
    }

    private Map<String, String> proved(String number, Map<String, String> told) {
        var submission = new Submission("proof", word("proof"), 1, false, "proof.txt");
        var content = (word("proof") + number).getBytes(StandardCharsets.UTF_8);
        if (!(exhibits.file(viewer("unit-contact"), number, submission, content) instanceof Exhibits.Filed.Kept kept)) {
            throw new IllegalStateException("the sample evidence is refused: " + number);
        }
        var all = new HashMap<>(told);
        all.put("proof", kept.file().toString());
        return all;
    }

    private void act(String username, String number, String act, Map<String, String> told) {
        var viewer = viewer(username);
        var seen = docket.file(number, viewer("coordinator")).orElseThrow().seen();
        var request = new ActRequest(act, "", LocalDateTime.now(clock), told, number + "-" + act);
        number(docket.act(viewer, number, seen, request));
    }

    private void settle(String number) {
        var leader = viewer("leader");
        var seen = docket.file(number, leader).orElseThrow().seen();
        var settlement = new Settlement(seen, true, LocalDateTime.now(clock), "", number + "-settled");
        number(docket.settle(leader, number, seen, settlement));
    }

    private static String number(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded(var number, var ordinal)) {
            return number;
        }
        throw new IllegalStateException("the sample is refused: " + outcome);
    }

    /// So many working days from today.
    private LocalDate day(int count) {
        var today = LocalDate.now(clock);
        return count < 0 ? workdays.minus(-count, today) : workdays.plus(count, today);
    }

    private Viewer viewer(String username) {
        return accounts.find(username).orElseThrow();
    }

    private String word(String key) {
        return messages.getMessage("sample.supervision." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
