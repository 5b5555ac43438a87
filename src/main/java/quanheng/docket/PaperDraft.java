package quanheng.docket;

import java.util.Map;

/// What an officer wants of a paper that is made with an act.
///
/// @param series    of its number; empty for none
/// @param addressee whom it is for
/// @param values    by the names of the template; those of lists one a line
/// @param make      false where it is to be made later
public record PaperDraft(String template, String series, String addressee, Map<String, String> values, boolean make) {
    public PaperDraft {
        values = Map.copyOf(values);
    }
}
