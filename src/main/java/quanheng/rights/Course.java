package quanheng.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.rights.GazetteWords.Meaning;
import quanheng.rights.RightEvent.Precision;

/// The events of a right in order, without repetitions, and the days among them that its terms hang on.
final class Course {
    final RightEvent[] events;
    final int count;

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    LocalDate grantedOn;
    /// An expiry told with a day of its own, as against a gazette's day.
    @Nullable
    LocalDate toldExpiryOn;
    /// A lapse told with a day of its own and its cause; null where there is none.
    @Nullable
    LocalDate toldLapseOn;
    /// The first day after the term as extended, where an extension tells it.
    @Nullable
    LocalDate extendedTo;

    boolean wasOpposed;
    boolean isFilingYearOnly;
    int renewals;
    int extensionDays;

    Course(List<RightEvent> told) {
        events = new RightEvent[told.size()];
        var kept = 0;
        for (var place = 0; place < told.size(); place++) {
            kept += insert(told.get(place), kept) ? 1 : 0;
        }
        count = kept;
        for (var place = 0; place < count; place++) {
            note(events[place]);
        }
    }

    private boolean insert(RightEvent event, int kept) {
        var place = kept;
        while (place > 0 && isLater(events[place - 1], event)) {
            place--;
        }
        for (var same = place - 1; same >= 0 && isRepetition(events[same], event); same--) {
            if (events[same].code().equals(event.code())
                    && events[same].reference().equals(event.reference())) {
                return false;
            }
        }
        System.arraycopy(events, place, events, place + 1, kept - place);
        events[place] = event;
        return true;
    }

    private static boolean isLater(RightEvent one, RightEvent other) {
        var days = one.happenedOn().compareTo(other.happenedOn());
        return days > 0 || (days == 0 && one.kind().compareTo(other.kind()) > 0);
    }

    private static boolean isRepetition(RightEvent one, RightEvent other) {
        return one.kind() == other.kind() && one.happenedOn().equals(other.happenedOn());
    }

    private void note(RightEvent event) {
        switch (event.kind()) {
            case FILED -> noteFiling(event);
            case PUBLISHED -> publishedOn = publishedOn == null ? event.happenedOn() : publishedOn;
            case OPPOSED -> wasOpposed = true;
            case GRANTED, DEPOSITED -> grantedOn = grantedOn == null ? event.happenedOn() : grantedOn;
            case RENEWED -> renewals++;
            case TERM_EXTENDED -> noteExtension(event.detail());
            case LAPSED, LAPSE_PENDING ->
                toldLapseOn = hasOwnDay(event) && Gazette.tellsCause(event.code()) ? event.happenedOn() : toldLapseOn;
            case EXPIRED -> toldExpiryOn = hasOwnDay(event) ? event.happenedOn() : toldExpiryOn;
            default -> {}
        }
    }

    private void noteFiling(RightEvent event) {
        if (filedOn == null || (isFilingYearOnly && event.precision() == Precision.DAY)) {
            filedOn = event.happenedOn();
            isFilingYearOnly = event.precision() != Precision.DAY;
        }
    }

    private static boolean hasOwnDay(RightEvent event) {
        return event.precision() == Precision.DAY && !event.happenedOn().equals(event.announcedOn());
    }

    private void noteExtension(String words) {
        var lastDay = GazetteWords.day(words, Meaning.EXTENDED_TO);
        if (lastDay != null) {
            extendedTo = lastDay.plusDays(1);
            return;
        }
        var told = GazetteWords.value(words, Meaning.EXTENSION_DAYS);
        var days = told.isEmpty() ? words : told;
        var digits = Plain.digits(days, 0);
        if (digits > 0 && digits <= 4) {
            extensionDays += Integer.parseInt(days, 0, digits, 10);
        }
    }
}
