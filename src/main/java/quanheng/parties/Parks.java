package quanheng.parties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import quanheng.journal.Journal;

/// The office's table of parks. Rows are added and ended, never changed.
@Component
public class Parks {
    private final ParkStore store;
    private final Journal journal;
    private final Clock clock;
    private volatile @Nullable WordTree<Park> words;

    Parks(ParkStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// All that are in force as entries, by name; whether they hold on a day is another matter.
    public List<Park> all() {
        return store.all();
    }

    /// Keeps a park.
    ///
    /// @throws IllegalArgumentException where a part is missing, the days are the wrong way round, or it is there
    ///     already
    @Transactional
    public Park keep(Park park, String by) {
        check(park);
        var id = store.insert(park, by, clock.instant())
                .orElseThrow(() -> new IllegalArgumentException("it is kept already: " + park));
        afterwards();
        journal.append(by, "parties.park-kept", "park:" + id, Map.of("name", park.name(), "county", park.regionCode()));
        return new Park(
                id,
                park.name(),
                park.regionCode(),
                park.within(),
                park.words(),
                park.overrules(),
                park.from(),
                park.to());
    }

    /// Keeps all of them, or none.
    ///
    /// @throws IllegalArgumentException as for one
    @Transactional
    public void keepAll(List<Park> all, String by) {
        all.forEach(park -> keep(park, by));
    }

    /// Takes an entry back. Nothing happens where that was done already.
    @Transactional
    public void end(int id, String by) {
        if (store.end(id, by, clock.instant())) {
            afterwards();
            journal.append(by, "parties.park-ended", "park:" + id, Map.of());
        }
    }

    private static void check(Park park) {
        var from = park.from();
        var to = park.to();
        if (from != null && to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("the last day is not after the first: " + park);
        }
        if (park.name().isBlank()
                || park.words().isEmpty()
                || Gazetteer.instance().bearing(park.regionCode()).isEmpty()) {
            throw new IllegalArgumentException("a park needs a name, words and a county: " + park);
        }
    }

    /// The park that an address lies in on a day: the one of the longest word.
    ///
    /// @param text as it is compared
    /// @param code the region that the address names; or empty
    Optional<Park> in(String text, String code, LocalDate on) {
        var tree = words();
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        Park best = null;
        var length = 0;
        for (var at = 0; at < text.length(); at++) {
            for (var word = tree.longest(text, at); word != null; word = word.shorter()) {
                for (var park : word.values()) {
                    if (word.length() > length && park.isOn(on) && isIn(code, park.within())) {
                        best = park;
                        length = word.length();
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isIn(String code, String within) {
        var known = within.endsWith("0000") ? 2 : within.endsWith("00") ? 4 : 6;
        return within.isEmpty() || (code.length() == 6 && code.startsWith(within.substring(0, known)));
    }

    private WordTree<Park> words() {
        var known = words;
        return known == null ? read() : known;
    }

    private synchronized WordTree<Park> read() {
        var read = new WordTree<Park>();
        for (var park : store.all()) {
            for (var word : park.words()) {
                read.put(Spelling.plain(word), park);
            }
        }
        words = read.ready();
        return read;
    }

    private synchronized void forget() {
        words = null;
    }

    private void afterwards() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }
}
