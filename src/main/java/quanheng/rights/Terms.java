package quanheng.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Terms of protection (LIF-01 to LIF-04, LIF-36 to LIF-42): the version of the rule that was in force on the day that
/// matters, which for patents is the day of filing. Null where the facts do not suffice for a term, and for rights
/// without one.
final class Terms {
    private static final Versions INVENTION = Versions.of("LIF-01", "INVENTION");
    private static final Versions UTILITY_MODEL = Versions.of("LIF-01", "UTILITY_MODEL");
    private static final Versions RENEWAL = Versions.of("LIF-01", "RENEWAL");
    private static final Versions DESIGN_BEFORE = Versions.of("LIF-03", "DESIGN");
    private static final Versions DESIGN_SINCE = Versions.of("LIF-02", "DESIGN");
    private static final Versions WORK_OF_PERSON = Versions.of("LIF-36", "PERSON");
    private static final Versions WORK_OF_ENTITY = Versions.of("LIF-36", "ENTITY");
    private static final Versions SOFTWARE_OF_PERSON = Versions.of("LIF-39", "PERSON");
    private static final Versions SOFTWARE_OF_ENTITY = Versions.of("LIF-39", "ENTITY");
    private static final Versions LAYOUT = Versions.of("LIF-38", "TERM");
    private static final Versions LAYOUT_FROM_CREATION = Versions.of("LIF-38", "CREATION");
    private static final Versions WOODY = Versions.of("LIF-40", "WOODY_PLANT");
    private static final Versions OTHER = Versions.of("LIF-40", "OTHER_PLANT");
    private static final Versions WOODY_BEFORE = Versions.of("LIF-41", "WOODY_PLANT");
    private static final Versions OTHER_BEFORE = Versions.of("LIF-41", "OTHER_PLANT");
    private static final Versions OPEN_TERM = Versions.of("LIF-42", "");
    private static final LocalDate LONGER_DESIGNS =
            DESIGN_SINCE.rules().getFirst().from();
    private static final LocalDate LONGER_VARIETIES = WOODY.rules().getFirst().from();

    private Terms() {}

    static @Nullable Term of(LifeFacts facts, Course course) {
        return switch (facts.category()) {
            case INVENTION, UTILITY_MODEL, DESIGN -> ofPatent(facts.category(), course);
            case WORK -> told(facts, ofWork(facts, WORK_OF_PERSON, WORK_OF_ENTITY));
            case SOFTWARE -> told(facts, ofWork(facts, SOFTWARE_OF_PERSON, SOFTWARE_OF_ENTITY));
            case LAYOUT_DESIGN -> told(facts, ofLayout(facts, course));
            case PLANT_VARIETY -> told(facts, ofVariety(facts, course));
            case TRADEMARK, GEOGRAPHICAL_INDICATION, TRADE_SECRET, HERITAGE, TRADITIONAL_KNOWLEDGE, OLD_BRAND ->
                told(facts, null);
        };
    }

    private static @Nullable Term told(LifeFacts facts, @Nullable Term byRule) {
        var told = Day.of(facts.details(), Detail.TERM_TO);
        return told == null ? byRule : new Term(told.plusDays(1), byRule == null ? null : byRule.rule());
    }

    private static @Nullable Term ofPatent(Category category, Course course) {
        if (course.filedOn == null) {
            return null;
        }
        var filedOn = course.filedOn;
        var rule = patent(category, filedOn).on(filedOn);
        var endedOn = rule.term().after(filedOn);
        if (course.renewals > 0 && !filedOn.isAfter(FORMER_PATENTS)) {
            endedOn = RENEWAL.on(filedOn).term().after(endedOn);
        }
        if (course.extendedTo != null) {
            endedOn = course.extendedTo;
        }
        return new Term(course.extensionDays == 0 ? endedOn : endedOn.plusDays(course.extensionDays), rule);
    }

    private static final LocalDate FORMER_PATENTS =
            java.util.Objects.requireNonNull(RENEWAL.rules().getLast().to());

    static Versions patent(Category category, LocalDate filedOn) {
        return switch (category) {
            case INVENTION -> INVENTION;
            case UTILITY_MODEL -> UTILITY_MODEL;
            case DESIGN -> filedOn.isBefore(LONGER_DESIGNS) ? DESIGN_BEFORE : DESIGN_SINCE;
            case TRADEMARK,
                    WORK,
                    SOFTWARE,
                    GEOGRAPHICAL_INDICATION,
                    PLANT_VARIETY,
                    LAYOUT_DESIGN,
                    TRADE_SECRET,
                    HERITAGE,
                    TRADITIONAL_KNOWLEDGE,
                    OLD_BRAND -> throw new IllegalStateException("not a patent: " + category);
        };
    }

    private static @Nullable Term ofWork(LifeFacts facts, Versions ofPerson, Versions ofEntity) {
        var diedOn = Day.of(facts.details(), Detail.AUTHOR_DIED_ON);
        if (diedOn != null) {
            return untilYearsEnd(diedOn, ofPerson);
        }
        var usedOn = Day.of(facts.details(), Detail.FIRST_USED_ON);
        var startedOn = usedOn == null ? Day.of(facts.details(), Detail.COMPLETED_ON) : usedOn;
        return facts.isHeldByEntities() && startedOn != null ? untilYearsEnd(startedOn, ofEntity) : null;
    }

    private static Term untilYearsEnd(LocalDate day, Versions versions) {
        var rule = versions.on(day);
        return new Term(LocalDate.of(rule.term().after(day).getYear() + 1, 1, 1), rule);
    }

    private static @Nullable Term ofLayout(LifeFacts facts, Course course) {
        var usedOn = Day.of(facts.details(), Detail.FIRST_USED_ON);
        var startedOn = earlier(course.filedOn, usedOn);
        if (startedOn == null) {
            return null;
        }
        var rule = LAYOUT.on(course.filedOn == null ? startedOn : course.filedOn);
        var endedOn = rule.term().after(startedOn);
        var createdOn = Day.of(facts.details(), Detail.COMPLETED_ON);
        var latest = createdOn == null
                ? null
                : LAYOUT_FROM_CREATION.on(startedOn).term().after(createdOn);
        return new Term(latest != null && latest.isBefore(endedOn) ? latest : endedOn, rule);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /// A variety granted before the longer terms keeps the shorter one, for want of a rule of transition; where it
    /// would have profited the open rule is named.
    private static @Nullable Term ofVariety(LifeFacts facts, Course course) {
        if (course.grantedOn == null) {
            return null;
        }
        var isWoody = facts.variety() == Variety.WOODY_PLANT;
        if (!course.grantedOn.isBefore(LONGER_VARIETIES)) {
            var rule = (isWoody ? WOODY : OTHER).on(course.grantedOn);
            return new Term(rule.term().after(course.grantedOn), rule);
        }
        var rule = (isWoody ? WOODY_BEFORE : OTHER_BEFORE).on(course.grantedOn);
        var endedOn = rule.term().after(course.grantedOn);
        return new Term(endedOn, endedOn.isAfter(LONGER_VARIETIES) ? OPEN_TERM.on(course.grantedOn) : rule);
    }
}
