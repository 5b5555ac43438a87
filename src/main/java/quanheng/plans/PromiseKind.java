package quanheng.plans;

/// What sort of promise it is.
public enum PromiseKind {
    /// A number to reach.
    TARGET,
    /// A direction without a number: it needs a written criterion.
    QUALITATIVE,
    /// Something to be done again and again, such as every year.
    CADENCE,
    /// Work that a body has to do.
    DUTY
}
