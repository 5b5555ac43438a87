package quanheng.parties;

/// Which owners to list. Empty texts filter nothing.
///
/// @param words      of a name, or the beginning of a credit code, in any spelling
/// @param kind       `person`, `organization`, `coded` or `uncoded`; or empty
/// @param regionCode a region, those in it included
public record OwnerFilter(String words, String kind, String regionCode) {
    /// All owners.
    public static final OwnerFilter ALL = new OwnerFilter("", "", "");
}
