package quanheng.docket.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import quanheng.docket.Submission;

/// What was filled in to hand something in.
record SubmissionForm(
        @Nullable String kind,
        @Nullable String title,
        @Nullable Integer party,
        @Nullable Boolean confidential,
        @Nullable MultipartFile file) {
    Submission submission() {
        var name = file == null ? null : file.getOriginalFilename();
        return new Submission(
                text(kind),
                text(title),
                party == null ? 0 : party,
                Boolean.TRUE.equals(confidential),
                Objects.requireNonNullElse(name, ""));
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }

    Map<String, String> typed() {
        return Map.of("kind", text(kind), "title", text(title), "party", party == null ? "0" : party.toString());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
