package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.docket.Docket;
import quanheng.evidence.Evidence;

/// One year of the office told to its end: what a meeting resolved is done, a quarter is reported, sent back and
/// accepted, a bulletin names who is behind, an order follows it and rises, a rectification follows the order, the year
/// is appraised, a unit appeals, the ranking is published anew, and dossier and white paper prove and tell it.
/// Takes minutes: `bin/verify-deep year`.
@OfficeTest
@Import(YearClock.class)
class WholeYearPlay {
    private static final LocalDate QUARTER_TOLD = LocalDate.of(2027, 1, 8);
    private static final LocalDate BULLETIN = LocalDate.of(2027, 1, 18);
    private static final LocalDate ORDER_OVERDUE = LocalDate.of(2027, 1, 29);
    private static final LocalDate APPRAISAL = LocalDate.of(2027, 2, 22);

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Accounts accounts;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aYearIsToldFromItsMeetingToItsWhitePaper() {
        try (var office = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator");
                var unit = new Visit(port, new Visit.Look("zh-CN", 390)).as("unit-contact");
                var leader = new Visit(port, new Visit.Look("en", 1280)).as("leader");
                var clerk = new Visit(port, new Visit.Look("zh-CN", 1280)).as("data-clerk")) {
            var people = new YearPeople(office, unit, leader, clerk, wrong);
            new YearMeeting(people).play();
            YearClock.goTo(QUARTER_TOLD);
            new YearReports(people).play();
            YearClock.goTo(BULLETIN);
            var supervision = new YearSupervision(people);
            supervision.inform();
            var order = supervision.order();
            YearClock.goTo(ORDER_OVERDUE);
            supervision.rise(order);
            var rectification = supervision.rectify(order);
            YearClock.goTo(APPRAISAL);
            var appraisal = new YearAppraisal(people);
            var appeal = appraisal.play();
            new YearProof(people).play();
            for (var number : List.of(order, rectification, appeal)) {
                keep(number);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Every paper of a case, to be opened and looked at.
    private void keep(String number) {
        var coordinator = accounts.find("coordinator").orElseThrow();
        var file = docket.file(number, coordinator).orElseThrow();
        assertThat(file.exhibits()).as("papers of %s", number).anyMatch(exhibit -> exhibit.isPaper());
        PaperPile.keep(file, evidence::content);
    }
}
