package quanheng.bodies;

/// A matter on the agenda (议题).
///
/// @param presenter the unit that reports on it; may be empty
/// @param basis     the clause of a plan it is about, in words; may be empty
public record AgendaItem(String title, String presenter, String basis) {
    AgendaItem stripped() {
        return new AgendaItem(title.strip(), presenter.strip(), basis.strip());
    }

    boolean isEmpty() {
        return title.isBlank() && presenter.isBlank() && basis.isBlank();
    }
}
