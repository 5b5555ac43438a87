package quanheng.plans.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.plans.ForceGates;
import quanheng.plans.Plans;
import quanheng.plans.ReadFinding;
import quanheng.plans.Version;
import quanheng.shell.NotFoundException;

/// Opens versions for those who may see them: an enterprise sees only what is or was in force.
@Component
class Reach {
    private final Plans plans;
    private final ForceGates gates;

    Reach(Plans plans, ForceGates gates) {
        this.plans = plans;
        this.gates = gates;
    }

    private static boolean seesDrafts(Viewer viewer) {
        return viewer.hasAny(
                Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT, Role.DATA_CLERK, Role.CASE_OFFICER);
    }

    /// Whether somebody sees the drafts of a plan.
    boolean seesDrafts(UUID plan, Viewer viewer) {
        return seesDrafts(viewer) && !gates.hides(plan, viewer);
    }

    /// To whom a draft is not shown it does not exist.
    Version version(Place place, Viewer viewer) {
        var version = plans.version(place.plan(), place.version());
        if (version.isDraft() && !seesDrafts(version.planId(), viewer)) {
            throw new NotFoundException("version:" + version.id());
        }
        return version;
    }

    /// The finding at a place; not one of another version.
    ReadFinding finding(Place place) {
        var id = place.finding();
        var version = plans.version(place.plan(), place.version());
        if (id == null) {
            throw new NotFoundException("finding of version:" + version.id());
        }
        var finding = plans.finding(id);
        if (!finding.versionId().equals(version.id())) {
            throw new NotFoundException("finding:" + id);
        }
        return finding;
    }
}
