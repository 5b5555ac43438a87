package quanheng.dossiers.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.dossiers.Claim;
import quanheng.dossiers.Gap;
import quanheng.dossiers.SupportingFile;
import quanheng.overview.Texts;
import quanheng.plans.Owner;
import quanheng.sheets.Sheets;

/// Claims as pages and Excel files show them.
@Component
class DossierPages {
    private final Texts texts;
    private final MessageSource messages;

    DossierPages(Texts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    /// One claim in words.
    ///
    /// @param value   with its unit; empty where there is none
    /// @param page    address of the indicator; empty where none is counted
    /// @param records address of the records counted; empty likewise
    record Line(
            Claim claim,
            String state,
            String stateWord,
            String value,
            String target,
            String leads,
            String page,
            String records,
            String gaps) {
        public List<SupportingFile> files() {
            return claim.files();
        }
    }

    List<Line> claims(List<Claim> claims, Locale locale) {
        return claims.stream().map(claim -> line(claim, locale)).toList();
    }

    private Line line(Claim claim, Locale locale) {
        var row = claim.row();
        var reached = row.reached();
        var value = reached == null ? "" : Texts.shown(reached);
        return new Line(
                claim,
                row.state().word(),
                texts.state(locale, row.state()),
                value,
                texts.target(locale, row.promise().target()),
                row.leads().stream().map(Owner::name).collect(Collectors.joining(" ")),
                reached == null ? "" : reached.page(),
                reached == null || value.isEmpty() ? "" : reached.records(),
                claim.gaps().stream().map(gap -> word(gap, locale)).collect(Collectors.joining(" ")));
    }

    private String word(Gap gap, Locale locale) {
        return message("dossiers.gap." + gap.word(), locale);
    }

    private String message(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    void write(OutputStream out, List<Claim> claims, Locale locale) throws IOException {
        var heads = Stream.of(
                        "number", "clause", "words", "leads", "deadline", "state", "value", "target", "support", "gap")
                .map(head -> message("dossiers.head." + head, locale))
                .toList();
        Sheets.write(
                out,
                message("dossiers.claims", locale),
                heads,
                claims(claims, locale).stream().map(DossierPages::cells));
    }

    private static List<Object> cells(Line line) {
        var promise = line.claim().row().promise();
        return List.of(
                line.claim().number(),
                promise.clauseId(),
                promise.words(),
                line.leads(),
                Objects.requireNonNullElse(promise.deadline(), ""),
                line.stateWord(),
                line.value(),
                line.target(),
                Stream.concat(
                                Stream.of(Long.toString(line.claim().counted())),
                                line.files().stream().map(SupportingFile::fileName))
                        .collect(Collectors.joining("; ")),
                line.gaps());
    }
}
