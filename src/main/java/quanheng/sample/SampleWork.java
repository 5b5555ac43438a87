package quanheng.sample;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.imports.Batch;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.imports.Order;
import quanheng.plans.Intake;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.plans.UploadedPlan;
import quanheng.reference.Kind;
import quanheng.reference.Loading;
import quanheng.reference.ReferenceLoading;
import quanheng.targets.Days;
import quanheng.targets.Targets;
import quanheng.targets.Terms;

/// Does in the sample office what its people would do: brings the plan into force and fills the register.
@Component
@org.springframework.core.annotation.Order(2)
class SampleWork implements SamplePart {
    private static final String COORDINATOR = "coordinator";
    private static final String DATA_CLERK = "data-clerk";

    private final Plans plans;
    private final Imports imports;
    private final Targets targets;
    private final ReferenceLoading reference;
    private final MessageSource messages;
    private final Clock clock;

    SampleWork(
            Plans plans,
            Imports imports,
            Targets targets,
            ReferenceLoading reference,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.targets = targets;
        this.reference = reference;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void load() {
        confirmPlan();
        importRegister();
        loadPeople();
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

    private void loadPeople() {
        var paper = new quanheng.reference.Order.Paper("populations.csv", SampleFiles.bytes("populations.csv"));
        var order = new quanheng.reference.Order(
                Kind.POPULATIONS,
                messages.getMessage("sample.populations", null, Locale.SIMPLIFIED_CHINESE),
                LocalDate.of(2024, 1, 1),
                null,
                List.of(paper),
                false);
        var loaded = reference.load(order, DATA_CLERK);
        if (!(loaded instanceof Loading.Loaded)) {
            throw new IllegalStateException("the sample population is refused: " + loaded);
        }
    }

    /// Binds what people of the office would bind; the rest is left for whoever tries it.
    private void bindTargets() {
        var promises = plans.promises(LocalDate.now(clock));
        for (var row : SampleFiles.rows("bindings.csv")) {
            var words = row.getField("words");
            var terms = new Terms(
                    row.getField("indicator"),
                    null,
                    SampleFiles.CITY,
                    Days.valueOf(row.getField("days")),
                    row.getField("wholeYears").equals("yes"));
            promises.stream()
                    .filter(promise -> hasNumber(promise) && (promise.title() + promise.words()).contains(words))
                    .findFirst()
                    .ifPresentOrElse(promise -> targets.bind(promise.id(), terms, DATA_CLERK), () -> {
                        throw new IllegalStateException("the sample plan promises nothing of " + words);
                    });
        }
    }

    private static boolean hasNumber(Promise promise) {
        var target = promise.target();
        return target != null && target.quantity() != null;
    }
}
