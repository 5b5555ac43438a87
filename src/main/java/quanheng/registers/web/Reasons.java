package quanheng.registers.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.law.Citation;
import quanheng.law.Rule;
import quanheng.rights.Reason;
import quanheng.rights.Status;

/// Why a right is in a state, in words with the law behind them.
@Component
class Reasons {
    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    /// One reason.
    ///
    /// @param citation   where the rule behind it stands; empty where it is a fact
    /// @param unverified whether nobody has compared that rule with the law
    record Line(String words, String citation, boolean unverified) {}

    List<Line> of(Status status, Locale language) {
        return status.reasons().stream().map(reason -> line(reason, language)).toList();
    }

    private Line line(Reason reason, Locale language) {
        var rule = reason.rule();
        return new Line(
                messages.getMessage(reason, language),
                rule == null ? "" : citation(rule, language),
                reason.isUnverified());
    }

    private String citation(Rule rule, Locale language) {
        var citation = rule.citation();
        var title = title(citation, language);
        return citation.article().isEmpty()
                ? messages.getMessage("law.citation.whole", new Object[] {title}, language)
                : messages.getMessage("law.citation", new Object[] {title, citation.article()}, language);
    }

    private static String title(Citation citation, Locale language) {
        return language.getLanguage().equals("en") ? citation.english() : citation.title();
    }
}
