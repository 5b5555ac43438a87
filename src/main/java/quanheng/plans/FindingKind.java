package quanheng.plans;

import quanheng.reading.Basis;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.Safeguard;
import quanheng.reading.Target;

/// The kinds of findings, by name, for filters, forms and tables.
public enum FindingKind {
    /// A target (目标指标).
    TARGET,
    /// A duty (任务).
    DUTY,
    /// A phase (阶段).
    PHASE,
    /// A member (成员) of a body.
    MEMBER,
    /// A document cited as basis (依据).
    BASIS,
    /// A safeguard (保障措施).
    SAFEGUARD;

    /// The kind of a finding.
    public static FindingKind of(Finding finding) {
        return switch (finding) {
            case Target target -> TARGET;
            case Duty duty -> DUTY;
            case Phase phase -> PHASE;
            case Member member -> MEMBER;
            case Basis basis -> BASIS;
            case Safeguard safeguard -> SAFEGUARD;
        };
    }
}
