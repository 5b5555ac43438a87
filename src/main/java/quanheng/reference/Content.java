package quanheng.reference;

import java.util.List;

/// What files of reference data come to.
///
/// @param rows     how many rows were taken
/// @param problems of rows and files that cannot be taken
/// @param warnings what is odd about rows that can
record Content(
        int rows,
        List<Entry> entries,
        List<Rule> rules,
        List<Successors> successors,
        List<Population> populations,
        List<Problem> problems,
        List<Problem> warnings) {}
