package quanheng.bodies;

import java.time.LocalDate;

/// What is to be corrected in issued minutes, said on a later day.
public record Note(int ordinal, LocalDate on, String words, String author) {}
