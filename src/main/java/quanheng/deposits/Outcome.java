package quanheng.deposits;

import java.util.Set;

/// What became of a wish to deposit.
public sealed interface Outcome {
    /// It is deposited.
    record Kept(Deposit deposit) implements Outcome {}

    /// The organisation deposited the same content before; the first time counts and nothing was added.
    record AlreadyKept(Deposit deposit) implements Outcome {}

    /// Nothing was done.
    record Wrong(Set<Wish.Fault> faults) implements Outcome {}
}
