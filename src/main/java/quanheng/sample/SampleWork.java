package quanheng.sample;

import org.springframework.stereotype.Component;
import quanheng.evidence.Evidence;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;
import quanheng.registers.Import;
import quanheng.registers.Mode;
import quanheng.registers.PatentImport;

/// Does in the sample office what its people would do: brings the plan into force and fills the register.
@Component
class SampleWork {
    private static final String COORDINATOR = "coordinator";
    private static final String DATA_CLERK = "data-clerk";

    private final Plans plans;
    private final Evidence evidence;
    private final PatentImport patents;

    SampleWork(Plans plans, Evidence evidence, PatentImport patents) {
        this.plans = plans;
        this.evidence = evidence;
        this.patents = patents;
    }

    void load() {
        confirmPlan();
        importRegister();
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
        var file = evidence.keep("register.csv", SampleFiles.bytes("register.csv"), DATA_CLERK);
        switch (patents.run(file.id(), Mode.ALL_OR_NOTHING, DATA_CLERK)) {
            case Import.Imported imported -> {}
            case Import.Rehearsed rehearsed -> throw new IllegalStateException("only rehearsed: " + rehearsed);
            case Import.Refused refused ->
                throw new IllegalStateException("the sample register is refused: " + refused);
            case Import.Unreadable unreadable -> throw new IllegalStateException("unreadable: " + unreadable);
        }
    }
}
