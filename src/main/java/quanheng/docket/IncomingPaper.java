package quanheng.docket;

import java.time.LocalDate;
import java.util.UUID;

/// A paper that came in (收文).
///
/// @param number      the office gave it
/// @param theirNumber that it bears; empty for none
/// @param caseNumber  of the case it belongs to; empty for none
/// @param file        id of the kept file
/// @param sha256      of that file, in hexadecimal digits
/// @param by          username of who registered it
public record IncomingPaper(
        UUID id,
        String number,
        LocalDate receivedOn,
        Channel channel,
        String sender,
        String theirNumber,
        String title,
        String caseNumber,
        UUID file,
        String sha256,
        String by) {
    /// How it came. Its words are the messages `docket.incoming.channel.<name>`.
    public enum Channel {
        /// Somebody brought it.
        COUNTER,
        /// By post.
        POST,
        /// By electronic means.
        ELECTRONIC,
        /// By the exchange of papers among offices.
        EXCHANGE
    }

    /// What can be sorted by. Its words are the messages `docket.incoming.<name>`, in lower case.
    public enum Column {
        /// By its number.
        NUMBER,
        /// By the day it came.
        RECEIVED,
        /// By how it came.
        CHANNEL,
        /// By whom it is from.
        SENDER,
        /// By the number it bears.
        THEIRS,
        /// By what it is about.
        TITLE,
        /// By the case.
        CASE
    }

    /// Which are wanted.
    ///
    /// @param words in number, sender, their number, title or case; empty for any
    /// @param from  first day received; the earliest there is for any
    public record Filter(
            String words, String channel, LocalDate from, LocalDate to, Column column, boolean descending) {}
}
