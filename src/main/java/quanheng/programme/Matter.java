package quanheng.programme;

import java.time.LocalDate;
import java.util.UUID;

/// A supervision order (督办) or a rectification (整改): whose, and what about. All else is in its case.
///
/// @param number    of its case
/// @param procedure of its case
/// @param name      of the unit as it was printed then
/// @param subject   address of what it is about, such as a promise's; empty where it stands alone
public record Matter(
        String number, String procedure, UUID organization, String name, String subject, LocalDate openedOn) {}
