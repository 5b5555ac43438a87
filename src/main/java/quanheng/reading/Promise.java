package quanheng.reading;

import java.util.List;

/// Judges whether an amount in a sentence is promised: not a date, a slogan, a part of the text or a past result.
final class Promise {
    private static final Words COUNT_VERBS = Words.load("count-verbs");
    private static final Words GROWTH = Words.load("growth-words");
    private static final Words PAST = Words.load("past-words");
    private static final Words NOT_COUNTED = Words.load("not-counted");
    private static final Words TIME_UNITS = Words.load("time-units");
    private static final Words RAISED = Words.load("raised-to");
    private static final String JOINTS = "|、|和|及|与|以及|";
    private static final int LONGEST_SLOGAN = 14;
    private static final int LOOK_BACK = 200;
    private static final int VERB_REACH = 25;

    private final String text;
    private final TargetReader.Place place;
    private final Lines.Line sentence;
    private final List<Deadlines.Deadline> times;

    Promise(String text, TargetReader.Place place, Lines.Line sentence, List<Deadlines.Deadline> times) {
        this.text = text;
        this.place = place;
        this.sentence = sentence;
        this.times = times;
    }

    boolean holds(Clue clue) {
        return isCounted(clue) && isPromised(clue) && !isPast(clue);
    }

    /// True where only a joint of a list stands within `from..to`.
    boolean isBareLeft(int from, int to) {
        return JOINTS.contains("|" + text.substring(from, to) + "|");
    }

    private boolean isCounted(Clue clue) {
        var a = clue.amount;
        if (a.unit().equals("日") && text.startsWith("月", a.start() - 1)) {
            return false;
        }
        if (TIME_UNITS.has(a.unit())) {
            return clue.before == Comparison.AT_MOST || (a.after() == Comparison.AT_MOST && place.goals);
        }
        boolean structure = NOT_COUNTED.at(text, a.end(), clue.ceiling) > 0 && a.after() == null;
        if (isQuoted(a) || (structure && (a.han() || !place.goals))) {
            return false;
        }
        if (a.isRank(text)) {
            return true;
        }
        return !a.unit().equals("位") && (!a.han() || isCountedInWords(clue));
    }

    /// Chinese numerals often only count the parts of a text: they need a comparison, a verb or a range.
    private boolean isCountedInWords(Clue clue) {
        var a = clue.amount;
        boolean one = a.low().intValue() == 1 && !a.isRange();
        boolean noun = NOT_COUNTED.in(text, a.end(), Math.min(clue.ceiling, a.end() + 10));
        if (clue.hasComparison()) {
            return !one
                    || a.isShare()
                    || (clue.before != Comparison.EXACTLY && a.unit().length() > 1);
        }
        if (a.isRange()) {
            return true;
        }
        boolean driven = place.goals || hasFuture(clue) || hasVerb(clue);
        boolean closing = driven && a.end() == clue.segment.end();
        return !one && !noun && (closing || clue.verb || clue.annual);
    }

    private boolean hasFuture(Clue clue) {
        var time = Deadlines.at(times, clue.amount.start(), clue.segment.end());
        return time != null && !time.past();
    }

    private boolean hasVerb(Clue clue) {
        int at = clue.amount.start();
        return COUNT_VERBS.in(text, Math.max(clue.floor, at - VERB_REACH), at);
    }

    /// True inside a short quotation (a slogan) or a title.
    private boolean isQuoted(PrintedAmount a) {
        int from = Math.max(sentence.start(), a.start() - LONGEST_SLOGAN);
        for (int i = a.start() - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c == '”' || c == '》') {
                return false;
            }
            if (c == '“' || c == '《') {
                int close = text.indexOf(
                        c == '“' ? '”' : '》', a.end(), Math.min(text.length(), a.end() + 2 * LONGEST_SLOGAN));
                return close >= 0 && close - i <= LONGEST_SLOGAN * 2;
            }
        }
        return false;
    }

    /// True for the first figure of 由…提高到….
    boolean isReplaced(Clue clue, List<PrintedAmount> amounts, int i) {
        if (i + 1 >= amounts.size() || clue.leftEnd <= clue.floor) {
            return false;
        }
        int next = amounts.get(i + 1).start();
        return RAISED.in(text, clue.amount.end(), next)
                && (Cuts.lastIn(text, "由", clue.floor, clue.amount.start()) >= 0
                        || Cuts.lastIn(text, "从", clue.floor, clue.amount.start()) >= 0);
    }

    private boolean isPromised(Clue clue) {
        if (place.goals) {
            return true;
        }
        if (place.node.role == ClauseRole.PREAMBLE) {
            return clue.hasComparison() || GROWTH.before(text, clue.amount.start(), clue.floor) > 0;
        }
        var a = clue.amount;
        boolean compared = a.after() != null || (clue.before != null && clue.before != Comparison.EXACTLY);
        boolean driven = clue.verb || clue.annual || clue.listed || hasVerb(clue) || hasFuture(clue);
        boolean closing = !a.han() && a.end() == clue.segment.end() && clue.leftEnd - clue.floor > 2;
        return compared || driven || closing || a.isRange();
    }

    /// 同比 tells of the past only where no comparison looks ahead.
    private boolean isPast(Clue clue) {
        var a = clue.amount;
        boolean ahead = clue.hasComparison() || place.goals || hasFuture(clue);
        int from = Math.max(sentence.start(), a.start() - LOOK_BACK);
        for (var time : times) {
            if (time.start() <= a.start()) {
                if (time.past() && !laterPromise(time, a)) {
                    return true;
                }
                from = Math.max(from, time.past() ? from : time.start());
            }
        }
        for (int i = from; i < a.start(); i++) {
            int n = PAST.at(text, i, a.start());
            if (n > 0 && !(text.startsWith("同比", i) && ahead) && (!place.goals || isCertainlyPast(i, n))) {
                return true;
            }
        }
        return false;
    }

    /// Among goals, 目前 and 现有 may only say what is compared with.
    private boolean isCertainlyPast(int at, int length) {
        return text.charAt(at) == '已' || text.charAt(at + length - 1) == '了' || text.startsWith("以来", at);
    }

    private boolean laterPromise(Deadlines.Deadline time, PrintedAmount a) {
        return times.stream().anyMatch(t -> t.start() > time.start() && t.start() <= a.start() && !t.past());
    }
}
