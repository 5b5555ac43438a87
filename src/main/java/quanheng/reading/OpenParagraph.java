package quanheng.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A paragraph that is being put together.
final class OpenParagraph {
    static final Pattern MEMBER = Pattern.compile("[\\u4e00-\\u9fff·]{2,5}\\([^()]{3,40}\\)[;、,]?");
    private static final String TERMINALS = "。!?;:";
    private static final int NEAR = 300;
    private static final int SHORT = 12;
    private static final int LONGEST = 20_000;

    final StringBuilder whole = new StringBuilder();
    final @Nullable Marker marker;
    int depth;
    int opened;
    int lastLine;
    boolean stopped;
    boolean paused;
    boolean row;

    OpenParagraph(String first) {
        this.marker = Marker.of(first);
        append(first);
    }

    void append(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '《' || c == '“' || c == '【') {
                depth++;
                opened = whole.length() + i;
            } else if (c == ')' || c == '》' || c == '”' || c == '】') {
                depth = Math.max(0, depth - 1);
            } else if (c == '。' || c == ';') {
                stopped = true;
            } else if (c == ',') {
                paused = true;
            }
        }
        whole.append(line);
        lastLine = line.length();
    }

    /// True where it ends as a sentence does, or is too long to be one.
    boolean isEnded() {
        return TERMINALS.indexOf(last()) >= 0 || (stopped && isClosedByBracket()) || whole.length() > LONGEST;
    }

    char last() {
        return whole.charAt(whole.length() - 1);
    }

    /// True where a bracket opened not long ago is still open.
    boolean isInBracket() {
        return depth > 0 && whole.length() - opened < NEAR;
    }

    boolean isOpen() {
        return TERMINALS.indexOf(last()) < 0 && (stopped || paused || depth > 0) && whole.length() > SHORT;
    }

    /// True for the next number of the family that opens this paragraph, or a bullet.
    boolean isFollowedBy(Marker next) {
        return next.isBullet()
                || (marker != null && marker.style() == next.style() && next.ordinal() == marker.ordinal() + 1);
    }

    /// True where a closing bracket ends the paragraph as 。 does.
    boolean isClosedByBracket() {
        char last = last();
        int length = whole.length();
        if (depth > 0 || ")】”".indexOf(last) < 0) {
            return false;
        }
        return switch (last) {
            case '”' -> length > 1 && whole.charAt(length - 2) == '。';
            case ')' -> whole.lastIndexOf("(") > whole.lastIndexOf("。");
            default -> true;
        };
    }

    /// Its words after the number.
    String words() {
        return whole.substring(marker == null ? 0 : marker.length());
    }

    /// True where it is a member of a list: a name with the post in brackets.
    boolean isListed() {
        return whole.length() < 60
                && MEMBER.matcher(whole.substring(whole.indexOf(":") + 1)).matches();
    }
}
