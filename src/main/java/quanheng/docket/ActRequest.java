package quanheng.docket;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// What somebody wants to do in a case.
///
/// @param act        id of its kind
/// @param post       as whom; empty where only one post comes into question
/// @param happenedAt when it was done; midnight where only the day is known
/// @param told       values of its fields, by field; what is empty counts as not told
/// @param key        the same for one and the same wish however often it is sent, such as that of a form
/// @param papers     what is wanted of the papers it issues; those nobody speaks of are made of what the case tells
public record ActRequest(
        String act,
        String post,
        LocalDateTime happenedAt,
        Map<String, String> told,
        String key,
        List<PaperDraft> papers) {
    /// An act that says nothing of its papers.
    public ActRequest(String act, String post, LocalDateTime happenedAt, Map<String, String> told, String key) {
        this(act, post, happenedAt, told, key, List.of());
    }

    public ActRequest {
        papers = List.copyOf(papers);
        told = Map.copyOf(told);
        if (key.isBlank()) {
            throw new IllegalArgumentException("a wish needs a key: " + act);
        }
    }
}
