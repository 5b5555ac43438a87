package quanheng.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.whitepapers.WhitePaper;
import quanheng.whitepapers.WhitePapers;

/// Issues the sample office's white paper of last year: written by the clerk, signed by the leader.
@Component
@Order(13)
class SampleWhitePapers implements SamplePart {
    private static final int YEAR = 2025;
    private static final int STEP = 10;

    private final WhitePapers papers;
    private final Accounts accounts;
    private final Sight sight;
    private final MessageSource messages;

    SampleWhitePapers(WhitePapers papers, Accounts accounts, Sight sight, MessageSource messages) {
        this.papers = papers;
        this.accounts = accounts;
        this.sight = sight;
        this.messages = messages;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public void load() {
        var clerk = accounts.find("data-clerk").orElseThrow();
        var leader = accounts.find("leader").orElseThrow();
        var paper = sight.as(clerk, () -> written(clerk));
        sight.as(leader, () -> {
            if (papers.issue(paper, leader.username()) instanceof WhitePapers.Issuing.Issued issued) {
                return issued;
            }
            throw new IllegalStateException("the sample white paper cannot be issued: "
                    + papers.rendered(paper).remarks());
        });
    }

    private WhitePaper written(Viewer clerk) {
        var title = messages.getMessage("sample.white-paper.title", null, Locale.SIMPLIFIED_CHINESE);
        papers.begin(YEAR, title, LocalDate.of(YEAR, 12, 31), clerk.username());
        var paper = papers.of(YEAR);
        var sections = new ArrayList<String>();
        new String(SampleFiles.bytes("white-paper.txt"), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> {
                    if (line.startsWith("# ")) {
                        sections.add(line.substring(2) + "\n");
                    } else {
                        sections.add(sections.removeLast() + line + "\n");
                    }
                });
        for (var at = 0; at < sections.size(); at++) {
            var parts = sections.get(at).split("\n", 2);
            var typed = new WhitePapers.Typed(null, 0, (at + 1) * STEP, parts[0], parts[1], false);
            papers.write(paper, typed, clerk.username());
        }
        return paper;
    }
}
