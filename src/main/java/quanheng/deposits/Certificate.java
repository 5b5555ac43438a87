package quanheng.deposits;

import quanheng.journal.Proof;

/// A deposit with the journal's entry that proves its time.
///
/// @param isProven true where the entry stands unaltered in the journal and names this digest
public record Certificate(Deposit deposit, Proof proof, boolean isProven) {
    static Certificate of(Deposit deposit, Proof proof) {
        var entry = proof.entry();
        return new Certificate(
                deposit,
                proof,
                proof.isIntact()
                        && entry.hash().equals(deposit.entryHash())
                        && entry.subject().equals(Deposits.subject(deposit.sha256()))
                        && entry.at().equals(deposit.depositedAt())
                        && entry.detail().contains(deposit.organization().toString()));
    }
}
