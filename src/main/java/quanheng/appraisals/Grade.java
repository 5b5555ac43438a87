package quanheng.appraisals;

import java.math.BigDecimal;

/// A grade (等次) and the score it begins with.
public record Grade(BigDecimal from, String name) {}
