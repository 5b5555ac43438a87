package quanheng.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A duty (任务): what some body has to do.
///
/// @param span        the words of its title
/// @param number      as printed, such as `15` or `（九）`; empty where unnumbered
/// @param section     heading above it, as printed
/// @param title       its heading, or its first clause where no heading is printed
/// @param body        the whole duty with its text
/// @param leads       bodies in the lead (牵头)
/// @param cooperators bodies that cooperate (配合), inherited ones included
/// @param commitments measurable promises inside its text
/// @param deadline    last day by which it is to be done, null where none is printed or it goes on throughout
public record Duty(
        Span span,
        String clause,
        String number,
        String section,
        String title,
        Span body,
        List<UnitMention> leads,
        List<UnitMention> cooperators,
        List<Span> commitments,
        Reason reason,
        double confidence,
        @Nullable LocalDate deadline)
        implements Finding {
    public Duty {
        leads = List.copyOf(leads);
        cooperators = List.copyOf(cooperators);
        commitments = List.copyOf(commitments);
    }
}
