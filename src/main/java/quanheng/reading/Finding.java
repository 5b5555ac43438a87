package quanheng.reading;

/// Something the reader found in a plan, with the words it was read from.
public sealed interface Finding permits Target, Duty, Phase, Member, Basis, Safeguard {
    /// The words it was read from.
    Span span();

    /// Id of the clause it stands in.
    String clause();

    /// Why it was read so.
    Reason reason();

    /// How sure the reader is, from 0 to 1; below 0.7 a person should look first.
    double confidence();
}
