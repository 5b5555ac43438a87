package quanheng.access;

import java.util.Locale;

/// What an account may be used for. An account can have several.
public enum Role {
    /// 统筹: keeps the plan and sees that promises are kept.
    COORDINATOR,
    /// 数据员: imports registers.
    DATA_CLERK,
    /// 办案人员: works on cases.
    CASE_OFFICER,
    /// 成员单位联络员: answers for one unit.
    UNIT_CONTACT,
    /// 企业: applies and sees what is its own.
    ENTERPRISE,
    /// 领导: sees the whole.
    LEADER,
    /// 审计: sees everything, including who did what, and changes nothing.
    AUDITOR,
    /// 管理员: keeps accounts.
    ADMINISTRATOR;

    /// The word used in files and message keys, such as `data-clerk`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
