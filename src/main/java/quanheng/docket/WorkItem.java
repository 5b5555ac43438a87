package quanheng.docket;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something to be done that lies in no case, such as a report that is owed; its words are in the reader's language.
///
/// @param id      the same as long as it is the same work, such as `report-` and an id
/// @param what    has to be done
/// @param address where it is done
/// @param matter  what it is about
/// @param doer    who has to do it
/// @param why     what it rests on; empty where nothing is cited
/// @param lastDay null where it has none
/// @param since   since when it waits for the viewer's decision; null where it is due and not decided
/// @param mine    whether it is the viewer's to do
public record WorkItem(
        String id,
        String what,
        String address,
        String matter,
        String doer,
        String why,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate since,
        boolean mine) {}
