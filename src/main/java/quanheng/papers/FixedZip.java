package quanheng.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs a Word file again in a fixed order and with a fixed time, so that the same paper gives the same bytes.
final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private FixedZip() {}

    static byte[] bytes(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            var types = parts.remove(FIRST);
            if (types != null) {
                put(out, FIRST, types);
            }
            for (var part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
