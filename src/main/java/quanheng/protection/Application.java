package quanheng.protection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody brings before the office (申请): a draft until it is sent.
///
/// @param number       its receipt's number; null while it is a draft
/// @param account      username of who typed it
/// @param organization whose it is; null where the counter took it for somebody
/// @param answers      to the form's questions, without those about the applicant
/// @param applicant    answers about the applicant; empty where the viewer may not know him
/// @param sentAt       null while it is a draft
/// @param routing      where it went; null until that is settled
public record Application(
        UUID id,
        @Nullable String number,
        String account,
        @Nullable UUID organization,
        Entry entry,
        Map<String, String> answers,
        Map<String, String> applicant,
        Instant begunAt,
        @Nullable Instant sentAt,
        List<Material> materials,
        @Nullable Routing routing) {
    /// By what door it came. Its words are the messages `protection.entry.<name>`.
    public enum Entry {
        COUNTER,
        HOTLINE,
        WEB,
        STATION,
        PLATFORM
    }

    /// Where it went, and who settled that.
    ///
    /// @param row        of the triage table
    /// @param reason     for another route than the proposed one; else empty
    /// @param caseNumber empty where the route opens no case here
    public record Routing(
            String row, Channel proposed, Channel chosen, String reason, String by, Instant at, String caseNumber) {
        /// Whether somebody chose another route than the table.
        public boolean isOverride() {
            return proposed != chosen;
        }
    }

    /// All answers, those about the applicant among them.
    public Map<String, String> all() {
        var all = new HashMap<>(answers);
        all.putAll(applicant);
        return all;
    }

    /// An answer; empty for none.
    public String answer(String field) {
        return answers.getOrDefault(field, applicant.getOrDefault(field, ""));
    }

    /// Whether it was sent.
    public boolean isSent() {
        return sentAt != null;
    }

    /// What it became; empty until that is settled.
    public Optional<Routing> routed() {
        return Optional.ofNullable(routing);
    }
}
