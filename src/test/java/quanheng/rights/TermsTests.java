package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTests {
    @ParameterizedTest(name = "{0} {1} {2} ends on {3} by {4}: {5}")
    @CsvSource(delimiter = ';', textBlock = """
        WORK;          FIRST_USED_ON=2001-05-06;                         entity; 2051-12-31; fifty years from publication to the year's end
        WORK;          COMPLETED_ON=2001-05-06;                          entity; 2051-12-31; or from completion
        WORK;          COMPLETED_ON=1999-05-06 FIRST_USED_ON=2001-05-06; entity; 2051-12-31; publication goes before completion
        WORK;          FIRST_USED_ON=2001-05-06;                         person; ;           a person's term hangs on his death
        WORK;          AUTHOR_DIED_ON=2001-05-06;                        person; 2051-12-31; fifty years from death
        WORK;          '';                                               entity; ;           nothing to reckon from
        WORK;          FIRST_USED_ON=2001;                               entity; ;           a year is no day
        SOFTWARE;      FIRST_USED_ON=2013-03-01;                         entity; 2063-12-31; software likewise
        SOFTWARE;      AUTHOR_DIED_ON=2024-02-29;                        person; 2074-12-31; a person's software
        LAYOUT_DESIGN; FIRST_USED_ON=2019-07-01;                         entity; 2029-06-30; the first use is before filing
        LAYOUT_DESIGN; FIRST_USED_ON=2021-07-01;                         entity; 2030-05-04; filing is before the first use
        LAYOUT_DESIGN; COMPLETED_ON=2012-07-01;                          entity; 2027-06-30; never after fifteen years from creation
        HERITAGE;      '';                                               entity; ;           a list has no term
        HERITAGE;      TERM_TO=2030-01-01;                               entity; 2030-01-01; unless one is told
        PLANT_VARIETY; TERM_TO=2046-08-31;                               entity; 2046-08-31; the register's own day goes before the rule
        """)
    void hangOnTheFacts(Category category, String details, String holder, @Nullable LocalDate lastDay, String because) {
        var facts = facts(category, Variety.ORDINARY, details, holder.equals("entity"));

        var life = Life.of(facts, LifeTests.events("FILED 2020-05-05; GRANTED 2020-09-01"));

        assertThat(life.termEndsOn()).as(because).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "a {0} granted {1} is protected to {2} by {3}: {4}")
    @CsvSource(textBlock = """
        WOODY_PLANT, 2025-06-01, 2050-05-31, LIF-40, twenty-five years since June 2025
        OTHER_PLANT, 2025-06-01, 2045-05-31, LIF-40, twenty
        WOODY_PLANT, 2025-05-31, 2045-05-30, LIF-42, twenty before; the transition is open
        OTHER_PLANT, 2025-05-31, 2040-05-30, LIF-42, fifteen
        OTHER_PLANT, 2010-05-31, 2025-05-30, LIF-41, over before the change
        OTHER_PLANT, 2010-06-01, 2025-05-31, LIF-41, over on the day of the change
        OTHER_PLANT, 2010-06-02, 2025-06-01, LIF-42, still in force on that day
        """)
    void ofPlantVarietiesChangedInJune2025(
            Variety variety, LocalDate grantedOn, LocalDate lastDay, String rule, String because) {
        var facts = LifeFacts.of(Category.PLANT_VARIETY, variety);

        var life = Life.of(facts, List.of(RightEvent.on(EventKind.GRANTED, grantedOn)));

        assertThat(life.termEndsOn()).as(because).isEqualTo(lastDay);
        assertThat(life.turns().getLast().rule()).as(because).isEqualTo(rule);
    }

    @ParameterizedTest(name = "granted 2013-03-07 {0} {1}: {2} because {3}")
    @CsvSource(delimiter = ';', textBlock = """
        '';                     TERM_TO=2023-03-06;                       IN_FORCE 2013-03-07, IN_GRACE 2023-03-07 LIF-26, NOT_RENEWED 2023-09-07 LIF-26; the first term as told
        '';                     TERM_TO=2033-03-06;                       IN_FORCE 2013-03-07, IN_GRACE 2033-03-07 LIF-26, NOT_RENEWED 2033-09-07 LIF-26; the term as renewed
        RENEWED 2022-11-01;     TERM_TO=2033-03-06;                       IN_FORCE 2013-03-07, IN_GRACE 2033-03-07 LIF-26, NOT_RENEWED 2033-09-07 LIF-26; told twice and renewed once
        '';                     TERM_FROM=2012-09-07 TERM_TO=2022-09-06;  IN_FORCE 2013-03-07, IN_GRACE 2022-09-07 LIF-26, NOT_RENEWED 2023-03-07 LIF-26; the term began before registration
        '';                     TERM_FROM=2023-03-07 TERM_TO=2033-03-06;  IN_FORCE 2013-03-07, IN_GRACE 2033-03-07 LIF-26, NOT_RENEWED 2033-09-07 LIF-26; the second term as told
        REVOKED 2019-01-01;     TERM_TO=2023-03-06;                       IN_FORCE 2013-03-07, REVOKED 2019-01-01 LIF-27; an event goes before the term
        RESTORED 2025-01-01;    TERM_TO=2023-03-06;                       IN_FORCE 2013-03-07, IN_GRACE 2023-03-07 LIF-26, NOT_RENEWED 2023-09-07 LIF-26; nothing is restored after the term
        EXPIRED 2023-09-10;     TERM_TO=2023-03-06;                       IN_FORCE 2013-03-07, EXPIRED 2023-09-10; the source decides
        """)
    void ofMarksAreToldOrReckoned(String further, String details, String turns, String because) {
        var facts = facts(Category.TRADEMARK, Variety.ORDINARY, details, false);
        var events = LifeTests.events("GRANTED 2013-03-07" + (further.isEmpty() ? "" : "; " + further));

        assertThat(LifeTests.turns(Life.of(facts, events))).as(because).isEqualTo(turns);
    }

    @Test
    void ofIndicationsRegisteredAsMarksAreThoseOfMarks() {
        var facts = LifeFacts.of(Category.GEOGRAPHICAL_INDICATION, Variety.REGISTERED_MARK);

        var life = Life.of(facts, LifeTests.events("GRANTED 2013-03-07"));

        assertThat(life.termEndsOn()).isEqualTo("2023-03-06");
    }

    @Test
    void takesThoseWithACreditCodeForOrganisations() {
        var firm = new Party("Firm", "", "91350200776049653A", "", "");

        assertThat(LifeFacts.of(work(List.of(firm))).isHeldByEntities()).isTrue();
        assertThat(LifeFacts.of(work(List.of(firm, Party.named("Somebody")))).isHeldByEntities())
                .isFalse();
        assertThat(LifeFacts.of(work(List.of())).isHeldByEntities()).isFalse();
    }

    private static Particulars work(List<Party> applicants) {
        return new Particulars(
                Category.WORK,
                Variety.ORDINARY,
                "1",
                "Title",
                "",
                "",
                List.of(),
                applicants,
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(),
                "",
                java.util.Map.of());
    }

    private static LifeFacts facts(Category category, Variety variety, String details, boolean isHeldByEntities) {
        var all = new EnumMap<Detail, String>(Detail.class);
        for (var detail : details.split(" ")) {
            if (!detail.isEmpty()) {
                var parts = detail.split("=");
                all.put(Detail.valueOf(parts[0]), parts[1]);
            }
        }
        return new LifeFacts(category, variety, isHeldByEntities, all);
    }
}
