package quanheng.plans;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quanheng.plans.DraftPromise.DraftOwner;
import quanheng.reading.Span;

/// Finds the bodies that a promise's own sentence names (由某局每年举办), and the offices of groups.
final class NamedBodies {
    private static final Properties WORDS = words();
    private static final Pattern BODY = pattern("body");
    private static final Pattern NAMED = pattern("named");
    private static final Pattern TOGETHER = pattern("together");
    private static final Pattern STOP = pattern("stop");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FAR = 400;
    private static final int GROUP = 4;

    private NamedBodies() {}

    /// The bodies named nearest before the end of a promise's words, else after it, in its sentence;
    /// those it is done together with (会同) cooperate. Empty where none is.
    static List<DraftOwner> around(Span words, String source) {
        var before = source.substring(Math.max(0, words.start() - FAR), words.end());
        var lead = words.end() - words.start();
        var start = Stream.concat(Stream.of(0), STOP.matcher(before).results().map(stop -> stop.end()))
                .filter(end -> end <= before.length() - lead)
                .reduce(0, Math::max);
        var after = source.substring(words.end(), Math.min(source.length(), words.end() + FAR));
        var stop = STOP.matcher(after);
        var rest = stop.find() ? after.substring(0, stop.start()) : after;
        var ahead = NAMED.matcher(before.substring(start)).results().toList();
        var found = ahead.isEmpty() ? NAMED.matcher(rest).results().toList() : ahead;
        return found.isEmpty()
                ? List.of()
                : owners(
                        ahead.isEmpty()
                                ? found.getFirst().group(1)
                                : found.getLast().group(1));
    }

    /// The name of a group's office, such as 领导小组办公室, where the text prints one; else the group.
    static String officeOf(String group, String source) {
        var bare = SPACES.matcher(source).replaceAll("");
        var tail = group.substring(Math.max(0, group.length() - GROUP));
        return Stream.of(WORDS.getProperty("office").split("\\|"))
                .filter(office -> bare.contains(tail + office))
                .findFirst()
                .map(office -> group + office)
                .orElse(group);
    }

    private static List<DraftOwner> owners(String list) {
        var parts = TOGETHER.split(list);
        var owners = new ArrayList<DraftOwner>();
        for (var part = 0; part < parts.length; part++) {
            var lead = part == 0;
            BODY.matcher(parts[part])
                    .results()
                    .map(body -> SPACES.matcher(unlisted(body.group())).replaceAll(""))
                    .forEach(name -> owners.add(new DraftOwner(name, lead, true)));
        }
        return owners;
    }

    /// A name without the word that joins it to the name before.
    private static String unlisted(String name) {
        return name.replaceFirst("^(?:%s)".formatted(WORDS.getProperty("listing")), "");
    }

    private static Pattern pattern(String key) {
        return Pattern.compile(WORDS.getProperty(key).replace("{body}", WORDS.getProperty("body")));
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = Objects.requireNonNull(NamedBodies.class.getResourceAsStream("owner-words.properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read owner-words.properties", e);
        }
        return words;
    }
}
