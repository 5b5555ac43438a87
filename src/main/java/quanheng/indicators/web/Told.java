package quanheng.indicators.web;

import java.util.List;
import java.util.Locale;
import quanheng.indicators.Explanation;
import quanheng.indicators.Phrase;
import quanheng.indicators.Phrases;

/// Why a record is counted or not, in words.
record Told(String number, String words, String path, boolean counted, List<Ground> grounds) {
    /// One criterion.
    record Ground(String criterion, boolean holds, String because, List<Ground> parts) {}

    /// Names a phrase's regions.
    interface Naming {
        Phrase of(Phrase phrase);
    }

    static Told of(Explanation found, Phrases phrases, Naming named, Locale language) {
        return new Told(
                found.number(),
                found.words(),
                found.path(),
                found.isCounted(),
                grounds(found.grounds(), phrases, named, language));
    }

    private static List<Ground> grounds(
            List<Explanation.Ground> grounds, Phrases phrases, Naming named, Locale language) {
        return grounds.stream()
                .map(ground -> new Ground(
                        phrases.words(named.of(ground.criterion()), language),
                        ground.holds(),
                        phrases.words(named.of(ground.because()), language),
                        grounds(ground.parts(), phrases, named, language)))
                .toList();
    }
}
