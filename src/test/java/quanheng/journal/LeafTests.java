package quanheng.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeafTests {
    private static final Leaf LEAF = new Leaf(
            1,
            Instant.parse("2026-11-20T01:02:03.45Z"),
            "coordinator",
            "plans.confirmed",
            "plan:1",
            "{}",
            Leaf.NOTHING);

    @Test
    void isHashedAsDocumentedForOutsideCheckers() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0);
        for (var field : List.of(
                "1", "2026-11-20T01:02:03.450000Z", "coordinator", "plans.confirmed", "plan:1", "{}", Leaf.NOTHING)) {
            var encoded = field.getBytes(StandardCharsets.UTF_8);
            bytes.write(ByteBuffer.allocate(4).putInt(encoded.length).array());
            bytes.write(encoded);
        }

        var expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));

        assertThat(LEAF.hash()).isEqualTo(expected);
    }

    @Test
    void tellsFieldsApartThatRunTogether() {
        var shifted = new Leaf(1, LEAF.at(), "coordinatorp", "lans.confirmed", "plan:1", "{}", Leaf.NOTHING);

        assertThat(shifted.hash()).isNotEqualTo(LEAF.hash());
    }
}
