package quanheng.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;
import quanheng.docket.CaseFile;
import quanheng.docket.CaseFilter;
import quanheng.docket.CaseLine;
import quanheng.docket.CaseList;
import quanheng.docket.Docket;

/// Draws closed cases at random and checks their files (案卷抽查). The same seed draws the same files from the same
/// cases, so that a draw can be gone through again.
@Component
public class Sampling {
    private static final int MOST = 100_000;

    private final CaseList cases;
    private final Docket docket;
    private final FileCheck check;
    private final Clock clock;

    Sampling(CaseList cases, Docket docket, FileCheck check, Clock clock) {
        this.cases = cases;
        this.docket = docket;
        this.check = check;
        this.clock = clock;
    }

    /// A file that was drawn.
    ///
    /// @param score of a hundred points
    public record Drawn(CaseFile file, List<Finding> findings, int score) {}

    /// Draws so many of the closed cases that the viewer sees, or all where there are fewer.
    @Transactional(readOnly = true)
    public List<Drawn> draw(int count, long seed, Viewer viewer) {
        var filter =
                new CaseFilter("", "", "", "", CaseFilter.State.ENDED, CaseFilter.Sorting.NUMBER, LocalDate.now(clock));
        var closed = new ArrayList<>(cases.find(viewer, filter, 0, MOST).stream()
                .map(CaseLine::number)
                .sorted()
                .toList());
        Collections.shuffle(closed, new Random(seed));
        return closed.stream()
                .limit(count)
                .flatMap(number -> docket.file(number, viewer).stream())
                .map(this::checked)
                .sorted(Comparator.comparingInt(Drawn::score))
                .toList();
    }

    private Drawn checked(CaseFile file) {
        var findings = check.of(file);
        return new Drawn(file, findings, FileCheck.score(findings));
    }
}
