package quanheng.docket.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import quanheng.docket.WorkLine.Band;

/// A line of the worklist, of a case or of something else, in the reader's words.
///
/// @param doer    who has to do it
/// @param officer who is assigned to it; empty where nobody is, or the viewer may not know
record WorkRow(
        Band band,
        String address,
        String what,
        String matter,
        String doer,
        String officer,
        String why,
        @Nullable LocalDate lastDay,
        @Nullable LocalDateTime until,
        @Nullable LocalDate since,
        int level) {}
