package quanheng.reading;

/// What the words of a heading say about the clause below it.
final class HeadWords {
    private static final Words GOALS = Words.load("heads-goals");
    private static final Words TASKS = Words.load("heads-tasks");
    private static final Words PHASES = Words.load("heads-phases");
    private static final Words SAFEGUARDS = Words.load("heads-safeguards");
    private static final Words PRINCIPLES = Words.load("heads-principles");
    private static final Words PREAMBLE = Words.load("heads-preamble");
    private static final Words MEMBERS = Words.load("heads-members");
    private static final Words TITLE_ENDS = Words.load("title-ends");
    private static final int LONGEST = 30;

    private HeadWords() {}

    /// The role that a heading names, OTHER where it names none.
    static ClauseRole role(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return ClauseRole.OTHER;
        }
        if (MEMBERS.in(heading)) {
            return ClauseRole.MEMBERS;
        }
        boolean goals = GOALS.in(heading);
        boolean tasks = TASKS.in(heading);
        if (tasks && (!goals || heading.endsWith("任务") || (heading.contains("目标任务") && !heading.endsWith("目标")))) {
            return ClauseRole.TASKS;
        }
        if (goals) {
            return ClauseRole.GOALS;
        }
        if (PHASES.in(heading)) {
            return ClauseRole.PHASES;
        }
        if (SAFEGUARDS.in(heading)) {
            return ClauseRole.SAFEGUARDS;
        }
        return PRINCIPLES.in(heading) && heading.length() <= 12
                ? ClauseRole.PRINCIPLES
                : PREAMBLE.in(heading) ? ClauseRole.PREAMBLE : ClauseRole.OTHER;
    }

    /// True where a text is certainly a heading of a chapter.
    static boolean isHeading(String text) {
        return text.length() <= 12 && role(text) != ClauseRole.OTHER && text.indexOf(',') < 0;
    }

    /// True where a text ends as titles of plans do.
    static boolean isTitleEnd(String text) {
        var bare = text;
        while (bare.endsWith(")") || bare.endsWith("》")) {
            int open = bare.endsWith("》") ? bare.length() - 1 : bare.lastIndexOf('(');
            if (open <= 0) {
                return false;
            }
            bare = bare.substring(0, open);
        }
        return TITLE_ENDS.endsWithin(bare);
    }
}
