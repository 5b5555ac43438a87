package quanheng.search;

import java.util.Locale;

/// How results are sorted. Its words are the messages `search.order.<id>`.
public enum Order {
    /// The best match first.
    RELEVANCE,
    /// The latest day of filing first.
    NEWEST,
    /// The earliest day of filing first.
    OLDEST,
    /// By number.
    NUMBER;

    /// Its word in addresses and on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
