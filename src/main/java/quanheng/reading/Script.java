package quanheng.reading;

/// Words of a plan in one script, so that they can be compared.
public final class Script {
    private Script() {}

    /// In Simplified characters and half width, with the terms of the mainland, and without blanks.
    public static String simplified(String words) {
        return Normaliser.fold(words).text.strip();
    }
}
