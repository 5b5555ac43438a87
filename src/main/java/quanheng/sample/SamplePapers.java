package quanheng.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.docket.ActKind;
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
    private static final String ADDRESSEE = "addressee";

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
        var kind = file.procedure().act(wish.act()).orElseThrow();
        for (var template : kind.papers()) {
            var proposed = papers.proposed(file, ordinal, template);
            var values = new LinkedHashMap<>(proposed.values());
            var lacking = papers.missing(file, proposed);
            lacking.stream()
                    .filter(name -> !isOfApproval(name, kind) && !name.equals(ADDRESSEE))
                    .forEach(name -> values.put(name, word(name)));
            var addressee = lacking.contains(ADDRESSEE) ? word(ADDRESSEE) : proposed.addressee();
            var wanted = new CasePapers.Wanted(ordinal, template, proposed.series(), addressee, values);
            var isWhole = papers.missing(file, wanted).stream().allMatch(name -> isOfApproval(name, kind));
            drafts.add(new PaperDraft(template, proposed.series(), addressee, values, isWhole));
        }
        return new ActRequest(wish.act(), wish.post(), wish.happenedAt(), wish.told(), wish.key(), drafts);
    }

    private static boolean isOfApproval(String name, ActKind kind) {
        return kind.isApproved() && name.startsWith("approved");
    }

    private String word(String name) {
        var word = papers.word(name, Locale.SIMPLIFIED_CHINESE);
        return messages.getMessage("sample.paper", new Object[] {word}, Locale.SIMPLIFIED_CHINESE);
    }
}
