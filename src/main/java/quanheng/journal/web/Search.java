package quanheng.journal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.journal.JournalFilter;

/// What the filters above the list say; empty asks for all.
record Search(
        @Nullable String actor,
        @Nullable String act,
        @Nullable String subject) {
    JournalFilter filter() {
        return new JournalFilter(plain(actor), plain(act), plain(subject));
    }

    /// The query of the entries before a sequence.
    String query(long before) {
        var query = UriComponentsBuilder.newInstance()
                .queryParam("actor", "{actor}")
                .queryParam("act", "{act}")
                .queryParam("subject", "{subject}");
        if (before < Long.MAX_VALUE) {
            query.queryParam("before", before);
        }
        return query.encode()
                .buildAndExpand(plain(actor), plain(act), plain(subject))
                .toUriString();
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
