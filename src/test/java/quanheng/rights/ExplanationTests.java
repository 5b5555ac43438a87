package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTests {
    @ParameterizedTest(name = "{0}: {1} on {2}")
    @CsvSource(delimiter = '|', textBlock = """
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03 | 2019-12-31 | 2015-06-03: granted or registered; term until 2032-03-09
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03 | 2032-03-10 | term over; ended from 2032-03-10
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03; LAPSED 2019-03-10 @2019-11-01 | 2019-12-31 | 2019-03-10: lapsed for an unpaid annual fee (announced 2019-11-01)
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03; LAPSED 2019-03-10; RESTORED 2020-01-15 | 2019-12-31 | 2019-03-10: lapsed for an unpaid annual fee; restored later, on 2020-01-15; until then the register said it had ended
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03; INVALIDATED_IN_PART 2019-05-20 | 2019-12-31 | 2015-06-03: granted or registered; invalidated in part on 2019-05-20; the rest stays in force; term until 2032-03-09
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03; INVALIDATED_IN_PART 2019-05-20 | 2019-05-19 | 2015-06-03: granted or registered; term until 2032-03-09
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03; INVALIDATED 2019-05-20 | 2019-12-31 | 2019-05-20: invalidated; deemed in law never to have existed; counted as ended from 2019-05-20
        INVENTION | FILED 2012-03-10; GRANTED 2015-06-03; ANNUITY_MISSED 2019-03-10 | 2019-05-01 | 2019-03-10: annual fee missed; annual fee due on 2019-03-10 not paid; it can still be paid with a surcharge; months of grace until 2019-09-10
        UTILITY_MODEL | FILED 2011; GRANTED 2012-03-07 | 2019-12-31 | 2012-03-07: granted or registered; term until 2021-12-30; only the year of filing is known; terms are reckoned from the latest day it can be
        UTILITY_MODEL | FILED 2011 | 2011-12-31 | 2011: filed (only the year is known; counted from its last day); only the year of filing is known; terms are reckoned from the latest day it can be
        TRADEMARK | GRANTED 2013-03-07 | 2023-05-01 | term over and not renewed; in the months of grace since 2023-03-07, still in force; months of grace until 2023-09-06
        TRADEMARK | GRANTED 2013-03-07; REVOKED <2020-12-31 | 2021-01-01 | not later than 2020-12-31: revoked (the day is not known; counted from that day)
        TRADEMARK | PUBLISHED 2026-09-06 | 2026-12-01 | 2026-09-06: published; can be opposed until 2026-12-06
        TRADEMARK | PUBLISHED 2027-01-06 | 2027-02-01 | 2027-01-06: published; can be opposed until 2027-03-06
        """)
    void saysWhy(Category category, String events, LocalDate day, String reasons) {
        var said = Words.english(LifeTests.life(category, events).on(day).reasons());

        assertThat(String.join("; ", said)).isEqualTo(reasons);
    }

    @Test
    void saysItInChinese() {
        var life = LifeTests.life(Category.DESIGN, "FILED 2021-06-01; GRANTED 2021-11-02");

        assertThat(Words.chinese(life.on(LocalDate.of(2036, 5, 31)).reasons()))
                .containsExactly("2021-11-02：授权（注册）", "保护期至2036-05-31");
        assertThat(Words.chinese(life.on(LocalDate.of(2036, 6, 1)).reasons())).containsExactly("保护期届满，自2036-06-01起终止");
    }

    @Test
    void citesTheVersionOfTheLaw() {
        var before = LifeTests.life(Category.DESIGN, "FILED 2021-05-31; GRANTED 2021-11-02");
        var since = LifeTests.life(Category.DESIGN, "FILED 2021-06-01; GRANTED 2021-11-02");

        assertThat(rule(before.on(LocalDate.of(2031, 5, 31)))).isEqualTo("LIF-03 PLT21");
        assertThat(rule(since.on(LocalDate.of(2036, 6, 1)))).isEqualTo("LIF-02 PL20");
        assertThat(rule(LifeTests.life(Category.TRADEMARK, "GRANTED 2013-03-07").on(LocalDate.of(2023, 3, 7))))
                .isEqualTo("LIF-26 TM19");
        assertThat(rule(LifeTests.life(Category.TRADEMARK, "GRANTED 2017-03-07").on(LocalDate.of(2027, 3, 7))))
                .isEqualTo("LIF-26 TM27");
    }

    private static String rule(Status status) {
        return status.reasons().stream()
                .map(Reason::rule)
                .flatMap(rule -> rule == null
                        ? Stream.empty()
                        : Stream.of(rule.id() + " " + rule.citation().instrument()))
                .findFirst()
                .orElse("");
    }

    @Test
    void saysWhatNobodyHasVerified() {
        var old = LifeTests.life(Category.PLANT_VARIETY, "FILED 2020-05-05; GRANTED 2025-05-31");
        var recent = LifeTests.life(Category.PLANT_VARIETY, "FILED 2020-05-05; GRANTED 2025-06-01");
        var published = LifeTests.life(Category.TRADEMARK, "PUBLISHED 2026-12-06");
        var day = LocalDate.of(2026, 12, 31);

        assertThat(old.on(day).reasons()).anyMatch(Reason::isUnverified);
        assertThat(recent.on(day).reasons()).noneMatch(Reason::isUnverified);
        assertThat(published.on(day).reasons()).anyMatch(Reason::isUnverified);
    }

    @Test
    void knowsNothingBeforeTheFirstEvent() {
        var status = LifeTests.life(Category.INVENTION, "FILED 2012-03-10").on(LocalDate.of(2012, 3, 9));

        assertThat(status).isEqualTo(new Status(null, null, java.util.List.of()));
        assertThat(status.isInForce()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasAWordForEverything(String key) {
        assertThat(Words.has(key)).as(key).isTrue();
    }

    static Stream<String> keys() {
        var names = Map.of(
                "category", Category.values(),
                "variety", Variety.values(),
                "state", State.values(),
                "standing", State.Standing.values(),
                "event", EventKind.values(),
                "detail", Detail.values(),
                "spelling", Spelling.values(),
                "number", NumberKind.values(),
                "reduction", Reduction.values(),
                "credit-code", CreditCode.Fault.values());
        return names.entrySet().stream()
                .flatMap(entry ->
                        Arrays.stream(entry.getValue()).map(value -> "rights." + entry.getKey() + "." + value));
    }
}
