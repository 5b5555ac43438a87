package quanheng.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands around one amount.
final class Clue {
    private static final Words AT_LEAST = Words.load("at-least-before");
    private static final Words AT_MOST = Words.load("at-most-before");
    private static final Words EXACTLY = Words.load("exactly-before");
    private static final Words COUNT_VERBS = Words.load("count-verbs");
    private static final Words ANNUAL = Words.load("annual-words");

    private static final Pattern YEARLY = Pattern.compile(
            "(?<![\\d一二三四五六七八九十〇零今明去全两几当本末半])年(?:接待|交易|产值|产量|营业|营收|服务|办理|受理|登记|授权|申请|培训|举办|开展|发布|新增|转化|质押|许可|销售|处理|调解)");

    final Lines.Line segment;
    final int floor;
    final int ceiling;
    final PrintedAmount amount;
    final @Nullable Comparison before;
    final int leftEnd;
    final boolean verb;
    final boolean annual;
    boolean listed;
    int order;

    Clue(String text, Lines.Line segment, int floor, int ceiling, PrintedAmount amount) {
        this.segment = segment;
        this.floor = floor;
        this.ceiling = ceiling;
        this.amount = amount;
        int at = amount.start();
        while (at > floor && "约近了的:(".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        int least = AT_LEAST.before(text, at, floor);
        int most = AT_MOST.before(text, at, floor);
        int exact = EXACTLY.before(text, at, floor);
        int longest = Math.max(least, Math.max(most, exact));
        this.before = longest == 0
                ? null
                : longest == most ? Comparison.AT_MOST : longest == least ? Comparison.AT_LEAST : Comparison.EXACTLY;
        this.leftEnd = at - longest;
        this.verb = COUNT_VERBS.before(text, at, floor) > 0;
        int reach = Math.max(segment.start(), at - 40);
        this.annual = ANNUAL.in(text, reach, at)
                || YEARLY.matcher(text)
                        .region(reach, at)
                        .useTransparentBounds(true)
                        .find();
    }

    boolean hasComparison() {
        return before != null || amount.after() != null;
    }
}
