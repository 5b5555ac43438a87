package quanheng.protection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;

/// Turns an application into the wish to open a case.
@Component
class CaseOpening {
    private static final int LONGEST_TITLE = 200;

    private final Organizations organizations;
    private final MessageSource messages;
    private final Clock clock;

    CaseOpening(Organizations organizations, MessageSource messages, Clock clock) {
        this.organizations = organizations;
        this.messages = messages;
        this.clock = clock;
    }

    /// @param at when the application was received, from which the clocks run
    CaseRequest of(Application application, Channel channel, Instant at, Viewer officer) {
        var procedure = ChannelNote.of(channel).procedure();
        var opening = switch (procedure) {
            case "adjudication" -> new Opening("request", told(application));
            case "mediation" -> new Opening("request", mediation(application));
            case "complaint" -> new Opening("receive", complaint(application, channel));
            case "penalty" -> new Opening("lead", lead(application));
            default -> throw new IllegalStateException("no case is opened by " + channel);
        };
        return new CaseRequest(
                procedure,
                title(application),
                "",
                officer.organizations().stream().findFirst().orElse(null),
                parties(application, procedure, channel),
                new ActRequest(
                        opening.act(),
                        procedure.equals("complaint") ? applicantPost(procedure, channel) : "",
                        LocalDateTime.ofInstant(at, clock.getZone()),
                        opening.told(),
                        "application:" + application.id()));
    }

    private record Opening(String act, Map<String, String> told) {}

    private Map<String, String> told(Application application) {
        var told = new HashMap<String, String>();
        told.put("right", right(application));
        told.put("claims", word("claim", application));
        told.put("facts", application.answer("facts"));
        told.put("channel", application.entry().name());
        return told;
    }

    private Map<String, String> mediation(Application application) {
        var told = told(application);
        told.remove("facts");
        var claim = application.answer("claim");
        told.put("kind", claim.equals("STOP") ? "OTHER" : claim.replace('_', '-'));
        return told;
    }

    private Map<String, String> complaint(Application application, Channel channel) {
        var told = told(application);
        told.put("kind", channel == Channel.TIP_OFF ? "TIP-OFF" : "COMPLAINT");
        told.put("named", application.answer("named").equals("no") ? "no" : "yes");
        return told;
    }

    private Map<String, String> lead(Application application) {
        var told = new HashMap<String, String>();
        told.put(
                "source",
                application.answer("claim").equals("REPORT")
                        ? "REPORT"
                        : application.entry().name());
        told.put("right", right(application));
        told.put("offence", offence(application));
        told.put("facts", application.answer("facts"));
        return told;
    }

    private static String offence(Application application) {
        var act = application.answer("act");
        return switch (Facts.Right.valueOf(application.answer("right"))) {
            case TRADEMARK, GEOGRAPHICAL_INDICATION ->
                switch (act) {
                    case "COUNTERFEIT" -> "MARK-ON-GOODS";
                    case "COUNTERFEIT_SERVICES" -> "MARK-ON-SERVICES";
                    case "INFRINGEMENT" -> "MARK";
                    default -> "OTHER";
                };
            case INVENTION, UTILITY_MODEL, DESIGN -> act.equals("PASSING_OFF") ? "PATENT" : "OTHER";
            case TRADE_SECRET -> "TRADE-SECRET";
            case COPYRIGHT, LAYOUT_DESIGN, PLANT_VARIETY, NONE -> "OTHER";
        };
    }

    private List<CaseRequest.Participant> parties(Application application, String procedure, Channel channel) {
        var parties = new ArrayList<CaseRequest.Participant>();
        var hidden = application.answer("claim").equals("REPORT");
        var named = application.answer("name");
        if (!procedure.equals("penalty")) {
            parties.add(new CaseRequest.Participant(
                    applicantPost(procedure, channel),
                    named.isBlank()
                            ? messages.getMessage("protection.anonymous", null, Locale.SIMPLIFIED_CHINESE)
                            : named,
                    application.answer("contact"),
                    application.organization(),
                    hidden));
        }
        if (!application.answer("respondent").isBlank()) {
            parties.add(new CaseRequest.Participant(
                    "respondent",
                    application.answer("respondent"),
                    application.answer("address"),
                    known(application.answer("respondent")),
                    false));
        }
        if (procedure.equals("penalty") && application.answer("standing").equals("HOLDER") && !hidden) {
            parties.add(new CaseRequest.Participant(
                    "holder", named, application.answer("contact"), application.organization(), false));
        }
        return parties;
    }

    /// A party that the office knows under this name sees its case.
    private @Nullable UUID known(String name) {
        return organizations.all().stream()
                .filter(each -> each.name().equals(name))
                .map(Organization::id)
                .findFirst()
                .orElse(null);
    }

    private static String applicantPost(String procedure, Channel channel) {
        return !procedure.equals("complaint") ? "requester" : channel == Channel.TIP_OFF ? "informant" : "complainant";
    }

    private String right(Application application) {
        var number = application.answer("number");
        return number.isBlank() ? word("right", application) : number;
    }

    private String title(Application application) {
        var title = messages.getMessage(
                "protection.case-title",
                new Object[] {application.answer("respondent"), word("act", application), right(application)},
                Locale.SIMPLIFIED_CHINESE);
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private String word(String field, Application application) {
        return messages.getMessage(
                "protection.intake.%s.%s".formatted(field, application.answer(field)), null, Locale.SIMPLIFIED_CHINESE);
    }
}
