package quanheng.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a conversion or a web page does to a plan's lines.
final class Layout {
    private static final long SEED = 20261201;
    private static final int LONG_LINE = 40;
    private static final int FROM_END = 8;
    private static final Pattern LABEL_LIKE =
            Pattern.compile("^([#(（①-⑳\\d一二三四五六七八九十第附壹貳參肆—-]|[^、]{1,2}[、.:：]).*", Pattern.DOTALL);
    private static final List<String> BEFORE = List.of("首页 > 政务公开 > 规划计划", "浏览次数：2764次　字体：大 中 小", "打印本页　关闭窗口");
    private static final List<String> AMID = List.of("— 12 —", "分享到：", "扫一扫在手机打开当前页");
    private static final List<String> AFTER = List.of(
            "上一篇：关于公布2019年度第3批拟奖补企业名单的公示",
            "下一篇：市政府召开第27次常务会议",
            "联系电话：0999-1234567　邮政编码：999088",
            "主办：市人民政府办公室　网站标识码：9999000012");

    private Layout() {}

    /// Breaks about half of the long lines once, inside a sentence and never inside a number or a word.
    static String brokenLines(String text) {
        var random = new Random(SEED);
        return text.lines().map(line -> broken(line, random)).collect(Collectors.joining("\n"));
    }

    private static String broken(String line, Random random) {
        if (line.length() < LONG_LINE || random.nextBoolean()) {
            return line;
        }
        var at = FROM_END + random.nextInt(line.length() - 2 * FROM_END);
        while (at < line.length() - FROM_END && !breakable(line, at)) {
            at++;
        }
        return breakable(line, at) ? line.substring(0, at) + "\n" + line.substring(at) : line;
    }

    private static boolean breakable(String line, int at) {
        var inWord = line.charAt(at - 1) < 128 && line.charAt(at) < 128;
        var afterNumber = Character.isDigit(line.charAt(at - 1));
        var afterStop = "。；;:：".indexOf(line.charAt(at - 1)) >= 0;
        return !inWord
                && !afterNumber
                && !afterStop
                && !LABEL_LIKE.matcher(line.substring(at)).matches();
    }

    /// Adds what a portal prints before, between and after the paragraphs.
    static String portalNoise(String text) {
        var random = new Random(SEED);
        var lines = new ArrayList<>(BEFORE);
        var left = new ArrayList<>(AMID);
        for (var line : text.lines().toList()) {
            lines.add(line);
            if (line.endsWith("。") && !left.isEmpty() && random.nextInt(5) == 0) {
                lines.add(left.removeFirst());
            }
        }
        lines.addAll(AFTER);
        return String.join("\n", lines);
    }
}
