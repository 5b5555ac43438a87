package quanheng.docket.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Assignments;
import quanheng.docket.CaseFile;
import quanheng.docket.CaseLinks;
import quanheng.docket.Docket;
import quanheng.docket.FileFindings;
import quanheng.docket.Party;
import quanheng.docket.Refusal;
import quanheng.shell.NotFoundException;

/// Fills the page of a case, also after something was refused: then with the reasons and what had been typed.
@Component
class CasePages {
    private final Docket docket;
    private final Assignments assignments;
    private final ObjectProvider<CaseLinks> links;
    private final ObjectProvider<FileFindings> findings;
    private final Clock clock;

    CasePages(
            Docket docket,
            Assignments assignments,
            ObjectProvider<CaseLinks> links,
            ObjectProvider<FileFindings> findings,
            Clock clock) {
        this.findings = findings;
        this.docket = docket;
        this.links = links;
        this.assignments = assignments;
        this.clock = clock;
    }

    /// What was typed and not taken.
    ///
    /// @param form    id of the form
    /// @param typed   what stood in its fields
    /// @param reasons none where somebody else was first
    record Failed(String form, Map<String, String> typed, List<Refusal> reasons) {
        static final Failed NOTHING = new Failed("", Map.of(), List.of());

        /// What had been typed in a field of a form.
        public String value(String asked, String field) {
            return asked.equals(form) ? typed.getOrDefault(field, "") : "";
        }

        /// Whether a field of a form is wrong.
        public boolean isWrong(String asked, String field) {
            return asked.equals(form)
                    && reasons.stream().anyMatch(reason -> reason.field().equals(field));
        }
    }

    static boolean isOffice(Viewer viewer) {
        return viewer.hasAny(Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER, Role.AUDITOR);
    }

    /// The page of a day; of now where none is asked for.
    String page(String number, @Nullable LocalDate asOf, Viewer viewer, Model model) {
        var now = clock.instant();
        var moment = asOf == null ? now : endOf(asOf, now);
        var file = docket.look(number, moment, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        model.addAttribute("failed", Failed.NOTHING);
        return fill(file, asOf, viewer, model);
    }

    private Instant endOf(LocalDate day, Instant now) {
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1);
        return end.isAfter(now) ? now : end;
    }

    /// The number of the party a viewer hands things in for; 0 for the office.
    int submitter(String number, Viewer viewer) {
        if (viewer.hasAny(Role.CASE_OFFICER)) {
            return 0;
        }
        return docket.file(number, viewer).map(file -> own(file, viewer)).orElse(List.of()).stream()
                .findFirst()
                .map(Party::number)
                .orElse(0);
    }

    private static List<Party> own(CaseFile file, Viewer viewer) {
        return file.parties().stream()
                .filter(party ->
                        party.organization() != null && viewer.organizations().contains(party.organization()))
                .toList();
    }

    /// The page again, with what was not taken.
    String refused(String number, Failed failed, Page page) {
        var viewer = page.viewer();
        var file = docket.file(number, viewer).orElseThrow(() -> new NotFoundException("case:" + number));
        page.response()
                .setStatus(
                        failed.reasons().isEmpty()
                                ? HttpStatus.CONFLICT.value()
                                : HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.model().addAttribute("failed", failed);
        return fill(file, null, viewer, page.model());
    }

    private void check(CaseFile file, Viewer viewer, Model model) {
        var language = LocaleContextHolder.getLocale();
        var isOffice = isOffice(viewer);
        model.addAttribute("hasCheck", findings.stream().findAny().isPresent());
        model.addAttribute(
                "findings",
                findings.stream()
                        .filter(each -> isOffice)
                        .flatMap(each -> each.of(file, language).stream())
                        .toList());
        model.addAttribute(
                "checkAddresses",
                findings.stream().flatMap(each -> each.address(file).stream()).toList());
    }

    private String fill(CaseFile file, @Nullable LocalDate asOf, Viewer viewer, Model model) {
        var isNow = asOf == null || !asOf.isBefore(LocalDate.now(clock));
        model.addAttribute("file", file);
        model.addAttribute("asOf", asOf);
        model.addAttribute("isNow", isNow);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("isOffice", isOffice(viewer));
        model.addAttribute("mayMake", viewer.hasAny(Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER));
        model.addAttribute("username", viewer.username());
        model.addAttribute("mayAssign", isNow && isOffice(viewer) && !viewer.hasAny(Role.AUDITOR));
        model.addAttribute("candidates", isOffice(viewer) ? assignments.candidates(file.procedure()) : List.of());
        model.addAttribute(
                "assignments", isOffice(viewer) ? assignments.of(file.head().number(), viewer) : List.of());
        model.addAttribute("ownParties", own(file, viewer));
        model.addAttribute(
                "links",
                isOffice(viewer)
                        ? links.orderedStream()
                                .flatMap(each -> each.of(file).stream())
                                .toList()
                        : List.of());
        check(file, viewer, model);
        return "docket/case";
    }
}
