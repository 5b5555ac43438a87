package quanheng.overview;

import java.util.Locale;

/// Where a promise stands on a day. Derived by [StateRule], never typed in.
public enum PromiseState {
    /// 逾期: its last day has passed and nothing shows that it was kept.
    OVERDUE,
    /// 滞后: counted, and short of an even pace to its last day.
    BEHIND,
    /// 已计数: counted, not yet there, and not short of the pace as far as a pace can be told.
    COUNTED,
    /// 达标: counted, and there.
    MET,
    /// 已报送: likewise, by a figure that others reported.
    REPORTED,
    /// 无数据: nothing is counted or reported for it.
    NO_DATA,
    /// 缺标准: a direction without a number; nobody has written what would fulfil it.
    CRITERION_MISSING;

    /// The word used in addresses and files, such as `no-data`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
