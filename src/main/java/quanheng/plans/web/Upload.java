package quanheng.plans.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import quanheng.plans.UploadedPlan;
import quanheng.reading.Extraction;

/// The form in which a plan is handed in: a file or pasted text.
///
/// @param ofPlan     the plan it is a further version of; null for a new one
/// @param submission made with the form
record Upload(
        @Nullable MultipartFile file,
        @Nullable String text,
        @Nullable UUID ofPlan,
        @Nullable UUID submission) {
    static final Upload EMPTY = new Upload(null, "", null, null);

    /// What was handed in; null where neither a file nor text was.
    @Nullable
    UploadedPlan paper() {
        var id = submission == null ? UUID.randomUUID() : submission;
        if (file != null && !(file.isEmpty() && nameless(file))) {
            var name = file.getOriginalFilename();
            return new UploadedPlan(name == null ? "" : name, bytes(file), id);
        }
        return isPasted() ? UploadedPlan.pasted(typed(), id) : null;
    }

    boolean isPasted() {
        return (file == null || nameless(file)) && !typed().isBlank();
    }

    /// What was pasted.
    public String typed() {
        return text == null ? "" : text;
    }

    private static boolean nameless(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null || name.isEmpty();
    }

    static String key(Extraction.Refusal refusal) {
        return "reading.refusal." + refusal.name().toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was handed in", e);
        }
    }
}
