package quanheng.plans;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A plan as a person hands it in: a file, or text pasted into the form.
///
/// @param fileName   as the sender named it
/// @param content    the bytes as they came
/// @param submission made with the form; a second hand-in with the same one changes nothing
@SuppressWarnings("ArrayRecordComponent")
public record UploadedPlan(String fileName, byte[] content, UUID submission) {
    /// A file handed in once.
    public static UploadedPlan file(String fileName, byte[] content) {
        return new UploadedPlan(fileName, content, UUID.randomUUID());
    }

    /// Pasted text, kept as a UTF-8 file.
    public static UploadedPlan pasted(String text, UUID submission) {
        return new UploadedPlan("pasted.txt", text.getBytes(StandardCharsets.UTF_8), submission);
    }
}
