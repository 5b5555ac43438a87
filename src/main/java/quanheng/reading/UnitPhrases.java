package quanheng.reading;

import java.util.regex.Pattern;

/// The words by which a stretch of text says who leads and who cooperates.
final class UnitPhrases {
    static final Pattern ALL_LEAD =
            Pattern.compile("(?:按|根据|依据)(?:照)?[^,、;]{0,6}(?:职责|职能|分工)[^,、;]{0,10}?(?:负责|落实|实施|推进)?$|(?:分别|共同|联合)负责$");
    static final Pattern LEAD_WORDS = Pattern.compile("(?:共同|联合|具体)?(?:牵头负责|牵头组织|牵头落实|牵头实施|牵头推进|牵头|主办|主责)$");
    static final Pattern COOPERATE_WORDS =
            Pattern.compile("(?:积极|密切|共同|协同|按职责|按职责分工|具体)*+(?:配合|参与|参加|协办|协助|协同|支持)(?:落实|实施|推进|做好)?$");
    static final Pattern PLAIN = Pattern.compile("(?:分别|共同|具体)?(?:负责落实|负责实施|组织实施|负责|落实|实施)$");
    private static final int TAIL = 40;

    private UnitPhrases() {}

    /// Brackets are a group of units when they start with a label or end in words of duty.
    static boolean isGroup(String text, int from, int to) {
        int n = UnitReader.LABELS.at(text, from, to);
        if (n > 0 && (from + n >= to || text.charAt(from + n) == ':')) {
            return true;
        }
        var words = text.substring(Math.max(from, to - TAIL), to);
        return isWith(text, from, to)
                || PLAIN.matcher(words).find()
                || COOPERATE_WORDS.matcher(words).find()
                || LEAD_WORDS.matcher(words).find()
                || ALL_LEAD.matcher(words).find()
                || (UnitReader.LABELS.in(text, from, to) && text.indexOf(':', from, to) > 0);
    }

    /// True for 甲局会同乙局 and nothing else.
    private static boolean isWith(String text, int from, int to) {
        int with = to - from <= UnitReader.LONGEST_SEGMENT ? text.indexOf("会同", from, to) : -1;
        return with > from + 1
                && with + 4 <= to
                && UnitNames.of(text, from, with).stream().allMatch(u -> UnitNames.isBody(text, u))
                && UnitNames.of(text, with + 2, to).stream().allMatch(u -> UnitNames.isBody(text, u))
                && text.indexOf('。', from, to) < 0;
    }
}
