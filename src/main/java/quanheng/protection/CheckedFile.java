package quanheng.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.docket.Act;
import quanheng.docket.ActKind;
import quanheng.docket.CaseFile;
import quanheng.docket.Procedure;

/// A case file laid out for the check: what took effect, in which stage, and by whom it was approved.
record CheckedFile(CaseFile file, List<Step> steps, List<Step> unsettled) {
    /// An act with what it met.
    ///
    /// @param stage    the case was in before it; null for the first
    /// @param approval the second person's entry; null where there is none
    record Step(
            ActKind kind,
            Act act,
            Procedure.@Nullable Stage stage,
            @Nullable Act approval) {
        LocalDate on() {
            return approval == null ? act.happenedOn() : approval.happenedOn();
        }

        String told(String field) {
            return act.told(field);
        }
    }

    static CheckedFile of(CaseFile file) {
        var procedure = file.procedure();
        var steps = new ArrayList<Step>();
        var waiting = new HashMap<Integer, Act>();
        Procedure.@Nullable Stage stage = null;
        for (var act : file.acts()) {
            switch (act.move()) {
                case PROPOSED -> waiting.put(act.ordinal(), act);
                case REJECTED -> waiting.remove(act.settles());
                case DONE, APPROVED -> {
                    var done = act.move() == Act.Move.DONE ? act : waiting.remove(act.settles());
                    if (done != null) {
                        var kind = procedure.act(done.kind()).orElseThrow();
                        steps.add(new Step(kind, done, stage, act.move() == Act.Move.DONE ? null : act));
                        stage = kind.to().isEmpty() ? stage : procedure.stage(kind.to());
                    }
                }
            }
        }
        return new CheckedFile(file, List.copyOf(steps), unsettled(procedure, waiting));
    }

    private static List<Step> unsettled(Procedure procedure, Map<Integer, Act> waiting) {
        return waiting.values().stream()
                .map(act -> new Step(procedure.act(act.kind()).orElseThrow(), act, null, null))
                .toList();
    }

    /// The steps a rule looks at.
    Stream<Step> of(FileRule rule) {
        return steps.stream()
                .filter(step -> rule.act().isEmpty() || step.kind().id().equals(rule.act()));
    }

    Optional<Step> first(String kind) {
        return steps.stream().filter(step -> step.kind().id().equals(kind)).findFirst();
    }

    Optional<Step> last(String kind) {
        return steps.stream().filter(step -> step.kind().id().equals(kind)).reduce((one, later) -> later);
    }

    /// What was done before a step.
    Stream<Step> before(Step step) {
        return steps.stream().limit(steps.indexOf(step));
    }

    boolean isOnFile(String evidence) {
        return file.exhibits().stream().anyMatch(exhibit -> exhibit.kind().equals(evidence));
    }
}
