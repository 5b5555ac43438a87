package quanheng.registers;

import java.util.Map;
import org.springframework.stereotype.Component;
import quanheng.reference.ClassCounts;

/// Tells the pages of classes how many rights bear each.
@Component
class MainClasses implements ClassCounts {
    private final AsOf asOf;

    MainClasses(AsOf asOf) {
        this.asOf = asOf;
    }

    @Override
    public Map<String, Long> byMainClass() {
        return asOf.byMainClass(Filter.ALL);
    }
}
