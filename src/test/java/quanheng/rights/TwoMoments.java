package quanheng.rights;

import java.util.List;

/// Lives of which something became known later than the rest; `known.csv` says what they come to at either moment.
public enum TwoMoments {
    RESTORED_LAPSE(
            Category.INVENTION,
            "FILED 2012-03-10; PUBLISHED 2013-09-11; GRANTED 2015-06-03; LAPSED 2019-03-10",
            "RESTORED 2020-01-15"),
    PARTIAL_INVALIDATION(Category.INVENTION, "FILED 2012-03-10; GRANTED 2015-06-03", "INVALIDATED_IN_PART 2019-05-20"),
    PLEDGE(
            Category.UTILITY_MODEL,
            "FILED 2016-02-29; GRANTED 2016-12-07; PLEDGED 2018-05-04 P1",
            "PLEDGE_RELEASED 2020-05-08 P1"),
    DESIGN_BEFORE(Category.DESIGN, "FILED 2021-05-31; GRANTED 2021-11-02", "ASSIGNED 2023-01-01"),
    DESIGN_SINCE(Category.DESIGN, "FILED 2021-06-01; GRANTED 2021-11-02", "ASSIGNED 2023-01-01"),
    MARK(Category.TRADEMARK, "FILED 2012-01-05; PUBLISHED 2012-12-06; GRANTED 2013-03-07", "RENEWED 2023-07-20");

    private final Category category;
    private final String first;
    private final String later;

    TwoMoments(Category category, String first, String later) {
        this.category = category;
        this.first = first;
        this.later = later;
    }

    /// What kind of right lives it.
    public Category category() {
        return category;
    }

    /// The events known early.
    public List<RightEvent> first() {
        return LifeTests.events(first);
    }

    /// The event that became known later.
    public RightEvent later() {
        return LifeTests.events(later).getFirst();
    }

    Life early() {
        return LifeTests.life(category, first);
    }

    Life late() {
        return LifeTests.life(category, first + "; " + later);
    }
}
