package quanheng.plans.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quanheng.plans.FindingKind;
import quanheng.plans.ReadFinding;
import quanheng.plans.VersionText;
import quanheng.reading.Clause;
import quanheng.reading.ClauseRole;
import quanheng.reading.Oddity;

/// Cuts a text into lines, and each line where a finding begins or ends. Findings may overlap and
/// contain each other; the shortest one around some characters marks them. Every character of the
/// text but the line ends comes out exactly once.
final class Marking {
    private final String source;
    private final TreeMap<Integer, List<ReadFinding>> starting = new TreeMap<>();
    private final NavigableSet<Integer> cuts = new TreeSet<>();
    private final TreeMap<Integer, Clause> clauses = new TreeMap<>();
    private final TreeMap<Integer, List<String>> ids = new TreeMap<>();
    private final TreeMap<Integer, List<String>> oddities = new TreeMap<>();
    private final Set<ReadFinding> around = new LinkedHashSet<>();

    private Marking(VersionText text, Function<Oddity, String> words) {
        this.source = text.source();
        for (var read : text.findings()) {
            var span = read.finding().span();
            starting.computeIfAbsent(span.start(), at -> new ArrayList<>()).add(read);
            cuts.add(span.start());
            cuts.add(span.end());
        }
        text.clauses().forEach(clause -> clauses.putIfAbsent(clause.text().start(), clause));
        text.clauses()
                .forEach(clause -> ids.computeIfAbsent(clause.text().start(), at -> new ArrayList<>())
                        .add(clause.id()));
        text.oddities()
                .forEach(oddity -> oddities.computeIfAbsent(oddity.span().start(), at -> new ArrayList<>())
                        .add(words.apply(oddity)));
    }

    static List<Paragraph> of(VersionText text, Function<Oddity, String> words) {
        return new Marking(text, words).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        var noise = false;
        for (var start = 0; start <= source.length(); ) {
            var newline = source.indexOf('\n', start);
            var end = newline < 0 ? source.length() : newline;
            var clause = clauseFrom(start, end);
            if (clause != null) {
                noise = clause.role() == ClauseRole.NOISE;
            }
            var segments = segments(start, end);
            if (segments.stream().anyMatch(segment -> !segment.words().isBlank())) {
                paragraphs.add(new Paragraph(level(clause), noise, beginning(start, end), segments, odd(start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private @Nullable Clause clauseFrom(int start, int end) {
        var entry = clauses.ceilingEntry(start);
        return entry == null || entry.getKey() >= end ? null : entry.getValue();
    }

    private List<String> beginning(int start, int end) {
        return ids.subMap(start, end).values().stream().flatMap(List::stream).toList();
    }

    private static int level(@Nullable Clause clause) {
        return clause == null || clause.label().isEmpty() || clause.role() == ClauseRole.NOISE
                ? 0
                : Math.min(clause.level(), 3);
    }

    private List<String> odd(int start, int end) {
        return oddities.subMap(start, end + 1).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Segment> segments(int start, int end) {
        var segments = new ArrayList<Segment>();
        for (var from = start; from < end; ) {
            var next = cuts.higher(from);
            var to = next == null ? end : Math.min(next, end);
            segments.add(segment(from, to));
            from = to;
        }
        return segments;
    }

    /// A finding's id stands where its words begin, so that they can be linked to.
    private Segment segment(int from, int to) {
        var beginning = starting.headMap(from, true);
        var starts = new ArrayList<UUID>();
        for (var reads : beginning.values()) {
            reads.forEach(read -> starts.add(read.id()));
            around.addAll(reads);
        }
        beginning.clear();
        around.removeIf(read -> read.finding().span().end() <= from);
        var words = source.substring(from, to);
        return around.stream()
                .min(Comparator.comparingInt(Marking::length))
                .map(read -> new Segment(from, words, read.id(), kind(read), FindingLines.settled(read), starts))
                .orElseGet(() -> new Segment(from, words, null, "", "", starts));
    }

    private static int length(ReadFinding read) {
        return read.finding().span().end() - read.finding().span().start();
    }

    private static String kind(ReadFinding read) {
        var kind = FindingKind.of(read.finding());
        return kind == FindingKind.MEMBER ? "body" : kind.name().toLowerCase(Locale.ROOT);
    }
}
