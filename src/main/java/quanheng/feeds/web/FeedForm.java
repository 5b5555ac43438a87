package quanheng.feeds.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import quanheng.feeds.Feed;
import quanheng.feeds.Rhythm;
import quanheng.feeds.Schedule;

/// What somebody wants a feed to be.
record FeedForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String sender,
        @Nullable String profile,
        @Nullable Rhythm rhythm,
        @Nullable Integer every,
        @Nullable Integer untilHour,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate firstDay,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate lastDay,

        @Nullable String contact) {
    static FeedForm of(Feed feed) {
        var schedule = feed.schedule();
        return new FeedForm(
                feed.key(),
                feed.name(),
                feed.sender(),
                feed.profile(),
                schedule.rhythm(),
                schedule.every(),
                schedule.untilHour(),
                schedule.firstDay(),
                schedule.lastDay(),
                feed.contact());
    }

    static FeedForm empty(LocalDate today) {
        return new FeedForm("", "", "", "", Rhythm.WEEKDAY, 1, 18, today, null, "");
    }

    /// Names of the fields that have to be mended.
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        if (!text(key).matches("(?!addition$)[a-z0-9][a-z0-9-]{1,39}")) {
            wrong.add("key");
        }
        if (text(name).isEmpty()) {
            wrong.add("name");
        }
        if (text(sender).isEmpty()) {
            wrong.add("sender");
        }
        if (rhythm == null
                || every == null
                || firstDay == null
                || untilHour == null
                || !schedule().isSound()) {
            wrong.add("every");
        }
        return wrong;
    }

    Feed feed() {
        return new Feed(text(key), text(name), text(sender), text(profile), schedule(), text(contact));
    }

    private Schedule schedule() {
        if (rhythm == null || every == null || firstDay == null || untilHour == null) {
            throw new IllegalStateException("the schedule is not complete");
        }
        return new Schedule(rhythm, every, untilHour, firstDay, lastDay);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }
}
