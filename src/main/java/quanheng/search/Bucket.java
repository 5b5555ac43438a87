package quanheng.search;

/// How many results bear a value.
///
/// @param value a key of the facet: a category's or state's name, a region's code, a year, a class, a name
/// @param count exact
public record Bucket(String value, long count) {}
