package quanheng.search.web;

/// A filter that is asked, with the address that takes it away.
record ActiveFilter(String words, String query) {}
