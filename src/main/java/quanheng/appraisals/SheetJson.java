package quanheng.appraisals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes a sheet as the text its digest is of, and reads it again.
@Component
class SheetJson {
    private final JsonMapper json;

    SheetJson(JsonMapper json) {
        this.json = json.rebuild()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    String write(ScoreSheet sheet) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(sheet) + "\n";
    }

    ScoreSheet read(String body) {
        return json.readValue(body, ScoreSheet.class);
    }

    static String digest(String body) {
        try {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
