package quanheng.evidence;

import java.util.UUID;
import quanheng.access.Viewer;

/// Tells who may open a file because of what it proves. A module that keeps files as proof declares one as a component;
/// without any, only those may open a file whose office it is, and who sent it.
public interface Openers {
    /// Whether somebody may open a file because of what it proves here.
    boolean mayOpen(UUID evidence, Viewer viewer);
}
