package quanheng.docket.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import quanheng.docket.IncomingPaper;
import quanheng.docket.IncomingPapers;

/// What was filled in to register a paper.
record IncomingForm(
        @Nullable String receivedOn,
        @Nullable String channel,
        @Nullable String sender,
        @Nullable String theirNumber,
        @Nullable String title,
        @Nullable String caseNumber,
        @Nullable String key,
        @Nullable MultipartFile file) {
    static final IncomingForm EMPTY = new IncomingForm(null, null, null, null, null, null, null, null);

    /// The wish; empty where the day cannot be read.
    Optional<IncomingPapers.Wanted> wanted() {
        try {
            var day = LocalDate.parse(text(receivedOn));
            var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return Optional.of(new IncomingPapers.Wanted(
                    day,
                    channelOf(),
                    text(sender),
                    text(theirNumber),
                    text(title),
                    text(caseNumber),
                    name,
                    text(key).isEmpty() ? UUID.randomUUID().toString() : text(key)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private IncomingPaper.Channel channelOf() {
        return Arrays.stream(IncomingPaper.Channel.values())
                .filter(each -> each.name().equals(text(channel)))
                .findFirst()
                .orElse(IncomingPaper.Channel.COUNTER);
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
