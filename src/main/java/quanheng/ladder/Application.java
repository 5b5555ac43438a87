package quanheng.ladder;

import java.util.UUID;

/// An application for a title (申报).
///
/// @param number of its case
/// @param name   of the candidate
/// @param region of the candidate, six digits
/// @param title  wanted, by id
/// @param type   wanted
public record Application(String number, UUID candidate, String name, String region, String title, String type) {}
