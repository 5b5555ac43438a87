package quanheng.reading;

import java.util.List;
import java.util.regex.Pattern;

/// The lines of the plan's own title, as indexes of paragraphs; -1 where no title was found.
record TitleLines(int first, int last) {
    private static final Words BODY_ENDS = Words.load("body-ends");
    private static final Pattern DATE_TAIL = Pattern.compile("[(（]?\\d{4}\\s*[—~至-]\\s*\\d{4}年?[)）]?");
    private static final Pattern YEARS_LINE =
            Pattern.compile("\\((?:\\d{4}年?[—~至到-]{1,2}\\d{4}年?|试行|修订版?|征求意见稿|暂行)\\)");
    static final Pattern NOTICE = Pattern.compile(".{0,40}?(?:关于)?印发《?(?<title>.+?)》?的通知");
    private static final int LONGEST_NOTICE = 90;
    private static final int HEAD_LINES = 80;

    static TitleLines of(Lines.Paragraphs paragraphs) {
        return new Search(paragraphs.layer(), paragraphs.lines()).found();
    }

    private record Search(Layer layer, List<Lines.Line> lines) {
        TitleLines found() {
            int last = findLast();
            return last < 0 ? notice() : new TitleLines(firstOfTitle(last), withYears(last));
        }

        /// The notice that prints the plan as its own text: 关于印发…方案的通知.
        private TitleLines notice() {
            for (int i = 0; i < Math.min(lines.size(), HEAD_LINES); i++) {
                var text = lines.get(i).in(layer);
                var named = NOTICE.matcher(text);
                if (text.length() <= LONGEST_NOTICE && named.matches() && HeadWords.isTitleEnd(named.group("title"))) {
                    return new TitleLines(i, i);
                }
            }
            return new TitleLines(-1, -1);
        }

        /// The years of a plan often stand in brackets on a line of their own.
        private int withYears(int last) {
            if (last < 0 || last + 1 >= lines.size()) {
                return last;
            }
            var next = lines.get(last + 1).in(layer);
            return YEARS_LINE.matcher(next).matches() ? last + 1 : last;
        }

        /// The last title-like line before the first chapter.
        private int findLast() {
            int best = -1;
            int limit = Math.min(lines.size(), HEAD_LINES);
            for (int i = 0; i < limit; i++) {
                var text = lines.get(i).in(layer);
                var marker = Marker.of(text);
                if (marker != null
                        && !marker.isBullet()
                        && best >= 0
                        && marker.style().isHigh()) {
                    break;
                }
                if (isTitle(text)) {
                    best = i;
                }
            }
            return best;
        }

        private static boolean isTitle(String text) {
            if (text.length() > 80
                    || text.length() < 4
                    || text.indexOf('。') >= 0
                    || text.indexOf(';') >= 0
                    || Marker.of(text) != null) {
                return false;
            }
            boolean whole = HeadWords.isTitleEnd(text)
                    || HeadWords.isTitleEnd(DATE_TAIL.matcher(text).replaceAll(""));
            if (!whole || text.startsWith("附件") || text.endsWith("如下:")) {
                return false;
            }
            return text.indexOf(':') < 0 && (text.indexOf(',') < 0 || text.indexOf('》') > 0);
        }

        private int firstOfTitle(int last) {
            var text = lines.get(last).in(layer);
            if (last == 0) {
                return last;
            }
            var above = lines.get(last - 1).in(layer);
            boolean continued = !text.startsWith("关于")
                    && text.length() <= 14
                    && above.length() <= 40
                    && above.length() >= 4
                    && !BODY_ENDS.endsWithin(above)
                    && above.indexOf('。') < 0
                    && above.indexOf(':') < 0
                    && !above.matches("附件.{0,4}")
                    && Dates.day(above) == null
                    && !above.endsWith(")")
                    && Marker.of(above) == null
                    && !HeaderReader.NUMBER.matcher(above).find();
            return continued ? last - 1 : last;
        }
    }
}
