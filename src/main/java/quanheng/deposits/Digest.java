package quanheng.deposits;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// SHA-256 as people copy it: in either case, with spaces or colons between the bytes.
public final class Digest {
    /// What the digest of no bytes at all is: nobody deposits that on purpose.
    static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final Pattern BETWEEN = Pattern.compile("[\\s:\\u00a0\\u3000]+");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Digest() {}

    /// The 64 digits in lower case, or empty where this is no digest.
    public static Optional<String> read(String typed) {
        var plain = BETWEEN.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        return SHA_256.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }
}
