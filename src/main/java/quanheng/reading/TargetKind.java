package quanheng.reading;

import java.util.Locale;

/// What a target measures.
public enum TargetKind {
    /// 拥有量: what is held on a day.
    STOCK,
    /// 累计: everything counted over the plan's period.
    CUMULATIVE,
    /// 每年: in every calendar year.
    ANNUAL,
    /// 年均增长: growth from year to year.
    GROWTH_RATE,
    /// 占比、覆盖率、率: a share.
    RATIO,
    /// 新增: what is added in the plan's period.
    COUNT_NEW,
    /// 明显提高: a direction without a value.
    TREND;

    /// The word used in files, such as `count-new`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
