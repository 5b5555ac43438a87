package quanheng.formats;

import java.time.LocalDate;

/// Under what a file is read: on which day, and with what knowledge of divisions.
///
/// @param today later days are refused
public record Terms(LocalDate today, Places places) {}
