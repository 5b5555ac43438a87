package quanheng.docket;

/// Something took effect in a case: an act was done, or approved where a second person's word is needed. It is told
/// within the transaction that writes it, so what follows from it elsewhere happens with it or not at all.
///
/// @param act with what was told; of an approval that of the act approved
public record CaseActed(CaseHead head, Act act) {}
