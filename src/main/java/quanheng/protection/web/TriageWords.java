package quanheng.protection.web;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.protection.TriageRow;

/// Puts conditions of the triage table into words.
@Component
class TriageWords {
    private final MessageSource messages;

    TriageWords(MessageSource messages) {
        this.messages = messages;
    }

    /// Such as `权利：发明专利、外观设计专利`; asked by templates.
    public String say(TriageRow.Cell cell, Locale language) {
        var isChinese = language.getLanguage().equals("zh");
        var words = cell.words().stream()
                .map(word -> word(cell.column(), word, language))
                .collect(Collectors.joining(messages.getMessage("protection.word.comma", null, language)));
        var not = cell.negated() ? messages.getMessage("protection.word.not", null, language) : "";
        return messages.getMessage("protection.column." + cell.column(), null, language)
                + messages.getMessage("protection.word.colon", null, language)
                + not
                + (isChinese ? words : words.toLowerCase(language));
    }

    private String word(String column, String word, Locale language) {
        var general = messages.getMessage("protection.word." + word, null, word, language);
        var known = messages.getMessage("protection.intake.%s.%s".formatted(column, word), null, general, language);
        return Objects.requireNonNullElse(known, word);
    }
}
