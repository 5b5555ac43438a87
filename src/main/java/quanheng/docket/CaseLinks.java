package quanheng.docket;

import java.util.List;

/// What other modules offer beside a case to those of the office who work on it.
public interface CaseLinks {
    /// A page of another module.
    ///
    /// @param message key of its words
    /// @param address with its query, already encoded
    record Link(String message, String address) {}

    /// Links for this case, in their order.
    List<Link> of(CaseFile file);
}
