package quanheng.parties.web;

import quanheng.parties.Candidate;

/// Two owners side by side, with what differs in their names marked.
record PairView(Candidate candidate, Marked one, Marked other) {
    /// A name in three parts, of which the middle differs from another.
    record Marked(String front, String middle, String back) {}

    static PairView of(Candidate candidate) {
        var one = candidate.names().isEmpty()
                ? candidate.one().name()
                : candidate.names().getFirst().printed();
        var other = candidate.names().isEmpty()
                ? candidate.other().name()
                : candidate.names().getLast().printed();
        var shorter = Math.min(one.length(), other.length());
        var front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        var back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return new PairView(candidate, marked(one, front, back), marked(other, front, back));
    }

    private static Marked marked(String name, int front, int back) {
        var end = name.length() - back;
        return new Marked(name.substring(0, front), name.substring(front, end), name.substring(end));
    }
}
