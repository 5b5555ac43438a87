package quanheng.protection.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.docket.Procedures;
import quanheng.protection.Application;
import quanheng.protection.Applications;
import quanheng.protection.Channel;
import quanheng.protection.ChannelNote;
import quanheng.protection.IntakeField;
import quanheng.protection.Material;
import quanheng.protection.TriageDesk;
import quanheng.rights.State;

/// Gathers what the page of an application shows.
@Component
class ApplicationPage {
    private final Applications applications;
    private final ApplicationLines lines;
    private final TriageDesk desk;
    private final Procedures procedures;
    private final Docket docket;

    ApplicationPage(
            Applications applications, ApplicationLines lines, TriageDesk desk, Procedures procedures, Docket docket) {
        this.applications = applications;
        this.lines = lines;
        this.desk = desk;
        this.procedures = procedures;
        this.docket = docket;
    }

    /// A question with its answer in words.
    record Told(String page, String field, String answer) {}

    /// A paper that is needed.
    ///
    /// @param files names of those that came
    record Paper(String kind, String name, boolean required, String rule, List<String> files) {}

    void show(Application application, Viewer viewer, Locale language, Model model) {
        var route = desk.propose(application);
        var officer = viewer.hasAny(Role.CASE_OFFICER);
        model.addAttribute("matter", application);
        model.addAttribute("line", lines.of(application, language));
        model.addAttribute("told", told(application, language));
        model.addAttribute("papers", papers(application, language));
        model.addAttribute("missing", missing(application, language));
        model.addAttribute("route", route);
        model.addAttribute("note", ChannelNote.of(route.channel()));
        model.addAttribute(
                "notes", Arrays.stream(Channel.values()).map(ChannelNote::of).toList());
        model.addAttribute("staff", !viewer.hasAny(Role.ENTERPRISE));
        model.addAttribute("mayRoute", officer && application.routing() == null);
        model.addAttribute("duplicates", officer ? desk.duplicates(application, viewer) : List.of());
        model.addAttribute(
                "file",
                application
                        .routed()
                        .map(Application.Routing::caseNumber)
                        .filter(number -> !number.isEmpty())
                        .flatMap(number -> docket.file(number, viewer))
                        .orElse(null));
        review(application, model);
    }

    /// What the registers say of the right.
    void review(Application application, Model model) {
        var right = applications.right(application).orElse(null);
        model.addAttribute("right", right);
        model.addAttribute(
                "rightState",
                right == null
                        ? null
                        : applications.state(application).map(State::name).orElse(null));
    }

    List<Told> told(Application application, Locale language) {
        var all = application.all();
        return IntakeField.pages().stream()
                .flatMap(page -> IntakeField.asked(page, all).stream())
                .filter(field -> !all.getOrDefault(field.id(), "").isEmpty())
                .map(field -> new Told(
                        field.page(), field.id(), lines.answer(field.id(), all.getOrDefault(field.id(), ""), language)))
                .toList();
    }

    List<Paper> papers(Application application, Locale language) {
        var procedure = procedure(application);
        return Material.needed(procedure, application.all()).stream()
                .map(need -> new Paper(
                        need.kind(),
                        name(procedure, need.kind(), language),
                        need.required(),
                        need.rule(),
                        application.materials().stream()
                                .filter(each -> each.kind().equals(need.kind()))
                                .map(Material::title)
                                .toList()))
                .toList();
    }

    private List<String> missing(Application application, Locale language) {
        var procedure = procedure(application);
        return Material.missing(procedure, application.all(), application.materials()).stream()
                .map(need -> name(procedure, need.kind(), language))
                .toList();
    }

    /// The procedure it goes into, or would go into.
    String procedure(Application application) {
        var channel = application
                .routed()
                .map(Application.Routing::chosen)
                .orElseGet(() -> desk.propose(application).channel());
        return ChannelNote.of(channel).procedure();
    }

    private String name(String procedure, String kind, Locale language) {
        return Objects.requireNonNull(procedures.get(procedure).evidence(kind).name(language));
    }
}
