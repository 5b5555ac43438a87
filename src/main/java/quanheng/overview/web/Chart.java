package quanheng.overview.web;

import java.time.LocalDate;
import java.util.List;

/// The timeline as a drawing; all measures in pixels from the upper left.
///
/// @param today where today's line stands, below 0 where it lies outside
record Chart(int width, int height, int today, LocalDate asOf, List<Tick> ticks, List<Lane> lanes) {
    /// The beginning of a quarter.
    ///
    /// @param words the year at its first quarter, else the quarter's number
    /// @param year  true at the beginning of a year
    record Tick(int x, String words, boolean year) {}

    /// One plan.
    ///
    /// @param y of its title's baseline
    record Lane(String title, String address, int y, List<Bar> bars, List<Point> points, List<Deadline> deadlines) {}

    /// A phase.
    record Bar(int x, int y, int width, String name, String from, String to) {}

    /// A day on which promises end.
    ///
    /// @param radius grows with their number
    /// @param words  their number
    record Point(int x, int y, int radius, String words, String label, String address) {}

    /// The same day in words, for the table.
    record Deadline(LocalDate on, int promises, int open, String address) {}
}
