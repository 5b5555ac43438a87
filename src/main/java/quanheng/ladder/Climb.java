package quanheng.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import quanheng.docket.Act;

/// Who held which title when, made of the acts of the cases and nothing else. The table of standings is its index.
final class Climb {
    private final List<Standing> standings = new ArrayList<>();

    private Climb() {}

    /// A case and what was done in it.
    record Course(Application application, List<Act> acts) {}

    private record Step(Application application, Act act) {}

    /// Standings by candidate, in the order they began.
    static List<Standing> of(List<Course> courses) {
        var climb = new Climb();
        courses.stream()
                .flatMap(course -> course.acts().stream().map(act -> new Step(course.application(), act)))
                .filter(step -> step.act().move() == Act.Move.DONE || step.act().move() == Act.Move.APPROVED)
                .sorted(Comparator.comparing((Step step) -> step.act().recordedAt())
                        .thenComparingInt(step -> step.act().ordinal()))
                .forEach(climb::follow);
        return climb.standings.stream()
                .sorted(Comparator.comparing(Standing::candidate).thenComparing(Standing::fromOn))
                .toList();
    }

    private void follow(Step step) {
        var on = step.act().happenedOn();
        var wanted = step.application();
        switch (step.act().kind()) {
            case "approve" -> {
                Title.of(wanted.title()).below().ifPresent(below -> rise(wanted, below, on));
                enter(step, wanted.title(), wanted.type());
            }
            case "adjust" -> {
                var held = leave(wanted.number(), on, "adjust");
                held.forEach(each -> enter(step, each.title(), step.act().told("type")));
            }
            case "lower" -> {
                var held = leave(wanted.number(), on, "lower");
                held.forEach(each ->
                        enter(step, Title.of(each.title()).below().orElseThrow().id(), each.type()));
            }
            case "exit" -> leave(wanted.number(), on, "exit");
            default -> {}
        }
    }

    private void rise(Application wanted, Title below, LocalDate on) {
        standings.stream()
                .filter(each -> each.candidate().equals(wanted.candidate()))
                .filter(each -> each.title().equals(below.id()) && each.untilOn() == null)
                .map(Standing::number)
                .toList()
                .forEach(number -> leave(number, on, "rise"));
    }

    private List<Standing> leave(String number, LocalDate on, String act) {
        var held = open(number).toList();
        held.forEach(each -> standings.set(standings.indexOf(each), each.ended(on, act)));
        return held;
    }

    private Stream<Standing> open(String number) {
        return standings.stream().filter(each -> each.number().equals(number) && each.untilOn() == null);
    }

    private void enter(Step step, String title, String type) {
        standings.add(standing(step.application(), title, type, step.act()));
    }

    static Standing standing(Application who, String title, String type, Act act) {
        return new Standing(
                who.number(),
                who.candidate(),
                who.name(),
                who.region(),
                title,
                type,
                null,
                act.happenedOn(),
                null,
                act.kind(),
                null);
    }
}
