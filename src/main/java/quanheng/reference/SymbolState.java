package quanheng.reference;

import java.util.List;

/// How a symbol of the IPC stands in an edition of it.
public sealed interface SymbolState {
    /// It is in the edition.
    record Current(String symbol) implements SymbolState {}

    /// It is no longer, or not yet, in the edition.
    ///
    /// @param successors what took its place, as far as a loaded table tells; else empty
    record NotInEdition(String symbol, String edition, List<String> successors) implements SymbolState {}

    /// The edition that is loaded does not go down to it, so nothing can be said.
    record NotCovered(String symbol) implements SymbolState {}

    /// It is no symbol of the IPC.
    record Malformed(String written) implements SymbolState {}
}
