package quanheng.appraisals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What a scheme says besides its lines.
///
/// @param bonusCap   points of all bonus lines together at most
/// @param grades     the highest first; the last begins with 0
/// @param commend    how many of the highest ranks are commended, ties included
/// @param criticise  a score below this is criticised
/// @param answerDays working days in which an appeal is decided
public record Terms(
        String title,
        BigDecimal bonusCap,
        OverCap overCap,
        Missing missing,
        List<Grade> grades,
        int commend,
        BigDecimal criticise,
        int answerDays) {
    public Terms {
        grades = grades.stream()
                .sorted(Comparator.comparing(Grade::from).reversed())
                .toList();
    }

    /// What happens to bonus points beyond the cap.
    public enum OverCap {
        /// They cannot be entered.
        REFUSE,
        /// They are entered, and the sheet shows what was cut.
        CAP
    }

    /// What happens to a base line without data, which is not a value of 0.
    public enum Missing {
        /// The year cannot be closed before there is data.
        WAIT,
        /// Its weight is left out: the score is that of the other lines, scaled to 100.
        LEAVE_OUT,
        /// No points.
        NO_POINTS
    }

    Grade grade(BigDecimal score) {
        return grades.stream()
                .filter(grade -> score.compareTo(grade.from()) >= 0)
                .findFirst()
                .orElse(grades.getLast());
    }

    /// The grades as they are written down, such as `90 A; 0 B`.
    public String gradeWords() {
        return grades.stream()
                .map(grade -> grade.from().stripTrailingZeros().toPlainString() + " " + grade.name())
                .collect(Collectors.joining("; "));
    }
}
