package quanheng.registers;

/// Kind of patent (专利类型).
public enum PatentKind {
    /// 发明.
    INVENTION,

    /// 实用新型.
    UTILITY_MODEL,

    /// 外观设计.
    DESIGN
}
