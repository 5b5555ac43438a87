package quanheng.programme;

import java.time.LocalDate;

/// An answer to a question about a clause.
///
/// @param number  of its case
/// @param subject address of the promise it is about; empty where it is about none
public record Answer(
        String number, int ordinal, String subject, String problem, String words, LocalDate on, boolean published) {}
