package quanheng.indicators;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The region an office counts for where nobody names another: what `quanheng.region` says, else the made-up city of a
/// sample office.
@Component
public class HomeRegion {
    private static final String SAMPLE = "990100";

    private final String code;

    HomeRegion(@Value("${quanheng.region:}") String region, @Value("${quanheng.sample:false}") boolean sample) {
        this.code = region.isEmpty() && sample ? SAMPLE : region;
    }

    /// Six digits; empty where the office has named none.
    public String code() {
        return code;
    }
}
