package quanheng.docket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import quanheng.law.Deadline;
import quanheng.law.TimeLimit;

/// Tries the further conditions of an act.
record TermTest(Procedure procedure, Replay replay, CaseRecord record, Function<TimeLimit, Deadline> law) {
    /// What the condition has against the act; nothing where it holds, or where what it looks at was not told.
    Stream<Refusal> against(ActKind.Term term, Wish wish) {
        var told = wish.told().getOrDefault(term.field(), "");
        if (told.isEmpty() && term.check() != TermCheck.OTHER_PERSON) {
            return Stream.empty();
        }
        return switch (term.check()) {
            case ODD -> unless(isOdd(number(term, wish, told)), term, wish, told);
            case AT_LEAST ->
                unless(number(term, wish, told).compareTo(new BigDecimal(term.value())) >= 0, term, wish, term.value());
            case AT_MOST ->
                unless(number(term, wish, told).compareTo(new BigDecimal(term.value())) <= 0, term, wish, term.value());
            case NOTICE -> notice(term, wish, Told.moment(told).toLocalDate());
            case WITHIN -> within(term, wish, Told.moment(told).toLocalDate());
            case NOT_BEFORE ->
                last(term)
                        .filter(before -> Told.moment(told).toLocalDate().isBefore(before.on()))
                        .flatMap(before -> unless(false, term, wish, before.kind(), before.on()));
            case OTHER_PERSON ->
                last(term)
                        .filter(before -> before.act().author().equals(wish.author()))
                        .flatMap(before -> unless(false, term, wish, before.kind()));
            case HOLDS_POST -> unless(holds(told, term.value()), term, wish, procedure.post(term.value()));
        };
    }

    private Stream<Refusal> unless(boolean holds, ActKind.Term term, Wish wish, Object... arguments) {
        if (holds) {
            return Stream.empty();
        }
        var field = wish.kind().field(term.field());
        var named = Stream.concat(field.<Object>map(each -> each).stream(), Stream.of(arguments))
                .toList();
        var rules = term.rule().isEmpty()
                ? wish.kind().basis()
                : List.of(new CitedRule(term.rule(), term.scope()).toString());
        return Stream.of(new Refusal(term.field(), "term." + term.check(), named, rules));
    }

    private Stream<Replay.Effect> last(ActKind.Term term) {
        return replay.last(term.value()).stream();
    }

    private static BigDecimal number(ActKind.Term term, Wish wish, String told) {
        var isPeople = wish.kind()
                .field(term.field())
                .filter(field -> field.kind() == FieldKind.PEOPLE)
                .isPresent();
        return isPeople ? BigDecimal.valueOf(Told.people(told).size()) : new BigDecimal(told);
    }

    private static boolean isOdd(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR).compareTo(number) == 0
                && number.toBigInteger().testBit(0);
    }

    /// The law counts back from the day told to the last day on which the act is in time.
    private Stream<Refusal> notice(ActKind.Term term, Wish wish, LocalDate day) {
        return lastDay(term, day, wish)
                .flatMap(last -> unless(!wish.at().toLocalDate().isAfter(last), term, wish, last));
    }

    private Stream<Refusal> within(ActKind.Term term, Wish wish, LocalDate day) {
        return last(term)
                .flatMap(before -> lastDay(term, before.on(), wish))
                .flatMap(last -> unless(!day.isAfter(last), term, wish, last));
    }

    private Stream<LocalDate> lastDay(ActKind.Term term, LocalDate from, Wish wish) {
        var lawOn = replay.lawOn(wish.at().toLocalDate());
        if (!CitedRule.covers(term.rule(), term.scope(), lawOn)) {
            return Stream.empty();
        }
        var limit = new TimeLimit(term.rule(), term.scope(), lawOn, from.atStartOfDay(), List.of(), List.of());
        return Stream.ofNullable(law.apply(limit).lastDay());
    }

    private boolean holds(String number, String post) {
        return record.parties().stream()
                .filter(party -> Integer.toString(party.number()).equals(number))
                .anyMatch(party -> party.post().equals(post));
    }
}
