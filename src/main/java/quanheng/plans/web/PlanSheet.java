package quanheng.plans.web;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.plans.Plan;
import quanheng.plans.Version;
import quanheng.sheets.Sheets;

/// The list of plans as an Excel file, one row a version.
@Component
class PlanSheet {
    private static final List<String> HEADS = List.of(
            "plans.plan",
            "plans.region",
            "plans.from",
            "plans.to",
            "plans.version",
            "plans.state",
            "plans.settled",
            "plans.findings",
            "plans.promises",
            "plans.file");

    private final Wording wording;

    PlanSheet(Wording wording) {
        this.wording = wording;
    }

    byte[] of(List<Plan> plans) {
        var out = new ByteArrayOutputStream();
        var rows = plans.stream().flatMap(plan -> plan.versions().stream().map(version -> row(plan, version)));
        Sheets.write(
                out,
                wording.say("plans.title"),
                HEADS.stream().map(wording::say).toList(),
                rows);
        return out.toByteArray();
    }

    private List<@Nullable Object> row(Plan plan, Version version) {
        var period = plan.period();
        return Arrays.asList(
                plan.title(),
                plan.region(),
                period == null ? null : period.startsOn(),
                period == null ? null : period.endsOn(),
                version.number(),
                wording.say("plans.state." + version.state().name().toLowerCase(Locale.ROOT)),
                version.settled(),
                version.findings(),
                version.promises(),
                version.fileName());
    }
}
