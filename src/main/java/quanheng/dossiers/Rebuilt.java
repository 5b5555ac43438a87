package quanheng.dossiers;

import java.util.List;

/// A dossier built again, beside the one that was built.
///
/// @param digest  of the package built now
/// @param changed paths of parts whose bytes differ
/// @param added   paths that were not there
/// @param gone    paths that are there no more
public record Rebuilt(String digest, List<String> changed, List<String> added, List<String> gone) {
    public Rebuilt {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /// Whether every byte is the same.
    public boolean isEqual() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
}
