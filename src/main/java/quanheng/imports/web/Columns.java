package quanheng.imports.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.formats.Field;
import quanheng.formats.Profile;

/// What somebody says the columns of a file mean.
///
/// @param head    heads as they stand in the file
/// @param meaning of each, in their order; empty for a column that is left aside
/// @param saveAs  name under which the office keeps it; empty to use it once
record Columns(
        @Nullable List<String> head,
        @Nullable List<String> meaning,
        @Nullable String saveAs) {
    boolean isToBeSaved() {
        return saveAs != null && !saveAs.isBlank();
    }

    Profile over(Profile profile) {
        if (head == null || meaning == null || head.size() != meaning.size()) {
            return profile;
        }
        var columns = new LinkedHashMap<String, Field>();
        for (var place = 0; place < head.size(); place++) {
            if (!meaning.get(place).isEmpty()) {
                columns.put(head.get(place), Field.valueOf(meaning.get(place)));
            }
        }
        return columns.isEmpty() ? profile : profile.withColumns(columns);
    }

    Profile named(Profile profile) {
        return new Profile(
                String.valueOf(saveAs).strip(),
                profile.subject(),
                profile.category(),
                profile.columns(),
                profile.words(),
                profile.separators(),
                profile.dateOrder(),
                null);
    }
}
