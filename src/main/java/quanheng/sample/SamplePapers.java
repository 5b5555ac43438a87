package quanheng.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseFile;
import quanheng.docket.CasePapers;
import quanheng.docket.Docket;
import quanheng.docket.PaperDraft;
import quanheng.docket.Preview;

/// Looks over the papers of the sample's acts as an officer would: what a case does not tell is filled in and marked as
/// made up.
@Component
class SamplePapers {
    private final Docket docket;
    private final CasePapers papers;
    private final MessageSource messages;

    SamplePapers(Docket docket, CasePapers papers, MessageSource messages) {
        this.docket = docket;
        this.papers = papers;
        this.messages = messages;
    }

    /// The act with its papers as the officer wants them; as it was where it cannot be done.
    ActRequest with(Viewer author, String number, int seen, ActRequest wish) {
        return switch (docket.preview(author, number, seen, wish)) {
            case Preview.Lawful(var file, var ordinal) -> with(file, ordinal, wish);
            case Preview.Refused refused -> wish;
            case Preview.ChangedMeanwhile changed -> wish;
        };
    }

    private ActRequest with(CaseFile file, int ordinal, ActRequest wish) {
        var drafts = new ArrayList<PaperDraft>();
        for (var template : file.procedure().act(wish.act()).orElseThrow().papers()) {
            var proposed = papers.proposed(file, ordinal, template);
            var values = new LinkedHashMap<>(proposed.values());
            papers.missing(file, proposed).stream()
                    .filter(name -> !name.startsWith("approved"))
                    .forEach(name -> values.put(name, word(name)));
            drafts.add(new PaperDraft(template, proposed.series(), proposed.addressee(), values, true));
        }
        return new ActRequest(wish.act(), wish.post(), wish.happenedAt(), wish.told(), wish.key(), drafts);
    }

    private String word(String name) {
        var word = papers.word(name, Locale.SIMPLIFIED_CHINESE);
        return messages.getMessage("sample.paper", new Object[] {word}, Locale.SIMPLIFIED_CHINESE);
    }
}
