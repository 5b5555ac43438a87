package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.rights.RightEvent.Precision;

class LifeTests {
    @ParameterizedTest(name = "{0}: {1} → {2} because {3}")
    @CsvFileSource(resources = "lives.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void goesThroughItsStates(Category category, String events, String turns, String because) {
        assertThat(turns(life(category, events))).as(because).isEqualTo(turns);
    }

    @ParameterizedTest(name = "{0} on {1} is {2} as known early, {3} as known late: {4}")
    @CsvFileSource(resources = "known.csv", numLinesToSkip = 1, maxCharsPerColumn = 1000)
    void isRightAsKnownAtTwoMoments(String what, LocalDate day, String early, String late, String because) {
        var life = TwoMoments.valueOf(what);

        assertThat(String.valueOf(life.early().on(day).state())).as(because).isEqualTo(early);
        assertThat(String.valueOf(life.late().on(day).state())).as(because).isEqualTo(late);
    }

    @Test
    void namesWhatIsPledgedAsKnownAtTwoMoments() {
        var early = TwoMoments.PLEDGE.early();
        var late = TwoMoments.PLEDGE.late();

        assertThat(pledges(early, "2018-05-03")).isEmpty();
        assertThat(pledges(early, "2018-05-04")).containsExactly("P1");
        assertThat(pledges(early, "2020-05-08")).containsExactly("P1");
        assertThat(pledges(late, "2018-05-03")).isEmpty();
        assertThat(pledges(late, "2020-05-07")).containsExactly("P1");
        assertThat(pledges(late, "2020-05-08")).isEmpty();
    }

    @ParameterizedTest(name = "{0} leaves {1}: {2}")
    @CsvSource(textBlock = """
        PLEDGED 2018-01-01 P1; PLEDGED 2018-02-01 P2; PLEDGE_RELEASED 2019-01-01 P1,    P2,    the reference tells which
        PLEDGED 2018-01-01 P1; PLEDGED 2018-01-01 P1,                                   P1,    a repetition does not count
        PLEDGED 2018-01-01 P1; PLEDGED 2018-06-01 P1,                                   P1,    nor does one on another day
        PLEDGED 2018-01-01 P1; PLEDGE_RELEASED 2019-01-01,                              '',    the only one is meant
        PLEDGED 2018-01-01 P1; PLEDGED 2018-02-01 P2; PLEDGE_RELEASED 2019-01-01,       P1 P2, nobody knows which is meant
        PLEDGED 2018-01-01; PLEDGED 2018-02-01 P2; PLEDGE_RELEASED 2019-01-01 P9,       P2,    the one without a reference is meant
        PLEDGED 2018-01-01 P1; PLEDGE_CHANGED 2018-05-01 P1,                            P1,    a change leaves it open
        LICENSED 2018-01-01 X1; PLEDGED 2018-01-01 P1; LICENSE_ENDED 2019-01-01 X1,     P1,    kinds are kept apart
        PRESERVED 2018-01-01 C1; PRESERVATION_LIFTED 2018-06-01 C1,                     '',    a court lifts what it imposed
        """)
    void matchesEndsWithBeginnings(String events, String left, String because) {
        assertThat(String.join(" ", pledges(life(Category.INVENTION, events), "2020-01-01")))
                .as(because)
                .isEqualTo(left);
    }

    @Test
    void doesNotDependOnTheOrderOfEventsOrTheirRepetition() {
        var events = new ArrayList<>(events("FILED 2012-03-10; PUBLISHED 2013-09-11; GRANTED 2015-06-03;"
                + " ANNUITY_MISSED 2019-03-10; LAPSED 2019-03-10; RESTORED 2020-01-15; PLEDGED 2021-01-01 P1;"
                + " INVALIDATED 2022-02-02"));
        var facts = LifeFacts.of(Category.INVENTION, Variety.ORDINARY);
        var turns = Life.of(facts, events).turns();
        events.addAll(List.copyOf(events));

        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(Life.of(facts, events).turns()).isEqualTo(turns);
        }
    }

    @Test
    void saysALapseFromTheDueDayOnlyLookingBack() {
        var events = events("FILED 2012-03-10; GRANTED 2015-06-03; ANNUITY_MISSED 2019-03-10");
        var facts = LifeFacts.of(Category.INVENTION, Variety.ORDINARY);

        var during = Life.of(facts, events, LocalDate.of(2019, 9, 10));
        var after = Life.of(facts, events, LocalDate.of(2019, 9, 11));

        assertThat(turns(during)).endsWith("IN_GRACE 2019-03-10 LIF-06, LAPSED 2019-09-11 LIF-06");
        assertThat(turns(after)).endsWith("IN_FORCE 2015-06-03, LAPSED 2019-03-10 LIF-06");
    }

    static Life life(Category category, String events) {
        return Life.of(LifeFacts.of(category, Variety.ORDINARY), events(events));
    }

    static List<RightEvent> events(String events) {
        return Arrays.stream(events.split(";"))
                .map(words -> event(words.strip()))
                .toList();
    }

    /// An event in words such as `PLEDGED 2018-05-04 P1`; a year alone, or a day after `<`, are less than a day.
    private static RightEvent event(String words) {
        var parts = words.split(" ");
        var day = parts[1].length() == 4 ? parts[1] + "-12-31" : parts[1].replace("<", "");
        var precision = parts[1].length() == 4
                ? Precision.YEAR
                : parts[1].startsWith("<") ? Precision.NOT_LATER : Precision.DAY;
        var kind = EventKind.valueOf(parts[0]);
        var rest = parts.length > 2 ? parts[2] : "";
        var announcedOn = rest.startsWith("@") ? LocalDate.parse(rest.substring(1)) : null;
        var isDetail = kind == EventKind.TERM_EXTENDED;
        return new RightEvent(
                kind,
                LocalDate.parse(day),
                precision,
                announcedOn,
                "",
                isDetail || announcedOn != null ? "" : rest,
                isDetail ? rest : "");
    }

    static String turns(Life life) {
        return life.turns().stream()
                .map(turn -> (turn.state() + " " + turn.on() + " " + turn.rule()).strip())
                .collect(Collectors.joining(", "));
    }

    private static List<@Nullable String> pledges(Life life, String day) {
        return life.encumbrances(LocalDate.parse(day)).stream()
                .map(open -> open.begun().reference())
                .<@Nullable String>map(reference -> reference)
                .toList();
    }
}
