package quanheng.sample;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import quanheng.imports.Batch;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.imports.Order;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.plans.UploadedPlan;
import quanheng.reading.Target;
import quanheng.reading.TargetKind;
import quanheng.targets.Proposals;
import quanheng.targets.Proposed;
import quanheng.targets.Targets;
import quanheng.targets.Terms;

/// Does in the sample office what its people would do: brings the plan into force and fills the register.
@Component
class SampleWork {
    private static final String COORDINATOR = "coordinator";
    private static final String DATA_CLERK = "data-clerk";

    private final Plans plans;
    private final Imports imports;
    private final Targets targets;
    private final Proposals proposals;
    private final Clock clock;

    SampleWork(Plans plans, Imports imports, Targets targets, Proposals proposals, Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.targets = targets;
        this.proposals = proposals;
        this.clock = clock;
    }

    void load() {
        confirmPlan();
        importRegister();
        bindTargets();
    }

    private void confirmPlan() {
        var file = UploadedPlan.file("plan.txt", SampleFiles.bytes("plan.txt"));
        switch (plans.upload(file, null, COORDINATOR)) {
            case Intake.Read read ->
                plans.confirm(read.version(), plans.version(read.version()).revision(), true, COORDINATOR);
            case Intake.Refused refused -> throw new IllegalStateException("the sample plan is refused: " + refused);
        }
    }

    private void importRegister() {
        for (var name : SampleFiles.REGISTERS) {
            var file = imports.keep(name, new ByteArrayInputStream(SampleFiles.bytes(name)));
            var order = Order.of(imports.recognise(file).orElseThrow().profile(), Mode.ALL_OR_NOTHING, DATA_CLERK);
            var batch = imports.run(imports.begin(file, order).id());
            if (batch.state() != Batch.State.DONE) {
                throw new IllegalStateException("the sample register is refused: " + batch);
            }
        }
    }

    /// Half of the sample register tells only the years of filings.
    private static Terms wholeYears(Terms terms) {
        return new Terms(terms.indicator(), terms.version(), terms.region(), terms.days(), true);
    }

    /// Without a look at the register, which is still being written.
    private Proposed propose(Promise promise, Target target) {
        return proposals.propose(target, promise.words(), promise.regionCode());
    }

    /// Targets that add filings up are what the register can count.
    private void bindTargets() {
        for (var promise : plans.promises(LocalDate.now(clock))) {
            var target = promise.target();
            if (target != null
                    && target.kind() == TargetKind.CUMULATIVE
                    && propose(promise, target) instanceof Proposed.Fitting fitting) {
                var best = fitting.proposals().getFirst();
                if (best.terms().indicator().endsWith("-filings")) {
                    targets.bind(promise.id(), wholeYears(best.terms()), DATA_CLERK);
                }
            }
        }
    }
}
