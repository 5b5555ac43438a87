package quanheng.plans.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a request points: a version of a plan, a finding in it, and its revision as the person saw it.
record Place(
        UUID plan,
        int version,
        @Nullable UUID finding,
        @Nullable Long revision) {
    /// Address of the version's page.
    public String path() {
        return "/plans/%s/versions/%d".formatted(plan, version);
    }

    long seen() {
        return revision == null ? 0 : revision;
    }
}
