package quanheng.localplans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.papers.Block;
import quanheng.papers.Paper;
import quanheng.shell.OfficeName;

/// The guide (分类建设工作指引): the practice that was taken up, class by class and clause by clause.
@Component
public class PracticeGuide {
    private static final List<String> CLASSES = List.of("LEADING", "SUPPORTING", "SPECIAL", "NONE");

    private final MessageSource messages;
    private final OfficeName office;
    private final Clock clock;

    PracticeGuide(MessageSource messages, OfficeName office, Clock clock) {
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    /// The paper of these practices; those not taken up are left out.
    public Paper of(List<Practice> practices) {
        var taken = practices.stream()
                .filter(practice -> practice.state().equals("TAKEN"))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(say("guide.lead", taken.size())));
        var part = 0;
        for (var kind : CLASSES) {
            var ofClass = taken.stream()
                    .filter(practice -> practice.className().equals(kind))
                    .toList();
            if (!ofClass.isEmpty()) {
                part++;
                blocks.add(new Block.Heading(1, say("guide.part", part, say("class." + kind))));
                clauses(ofClass, blocks);
            }
        }
        return new Paper(
                office.in(Locale.SIMPLIFIED_CHINESE),
                say("guide.title"),
                null,
                "",
                blocks,
                LocalDate.now(clock),
                Paper.Look.PLAIN);
    }

    private void clauses(List<Practice> practices, List<Block> blocks) {
        var byClause = practices.stream()
                .collect(Collectors.groupingBy(Practice::clauseName, TreeMap::new, Collectors.toList()));
        byClause.forEach((clause, found) -> {
            blocks.add(new Block.Heading(2, say("guide.clause", clause)));
            found.forEach(practice -> {
                blocks.add(new Block.Paragraph(say("guide.practice", practice.title(), practice.unitName())));
                practice.words()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> blocks.add(new Block.Paragraph(line.strip())));
                blocks.add(new Block.Paragraph(say("guide.evidence", practice.fileName())));
            });
        });
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("localplans." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
