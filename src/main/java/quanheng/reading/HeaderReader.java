package quanheng.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what the plan says about itself: title, number, issuer, day, period, region.
final class HeaderReader {
    private static final Words BODY_ENDS = Words.load("body-ends");
    static final Pattern NUMBER =
            Pattern.compile("(?<n>[\\u4e00-\\u9fffA-Za-z]{1,16}[〔\\[(【<][12]\\d{3}[〕\\])】>](?:第)?\\d{1,5}号)");
    private static final Pattern YEARS = Pattern.compile("(?<a>(?:19|20)\\d\\d)年?[—~至到-]{1,2}(?<b>(?:19|20)\\d\\d)年?");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<y>20\\d\\d)年(?:度)?(?![—~至到底前起末-]|\\d)");
    private static final Pattern REGION = Pattern.compile(
            "^(?:关于印发|印发)?《?(?<r>(?:[\\u4e00-\\u9fff]{2,6}?(?:省|自治区|特别行政区))?(?:[\\u4e00-\\u9fff]{2,7}?(?:市|自治州|地区|盟|州))?(?:(?:(?!知识|国家|专利|商标|版权|地理|建设|创建|推进|加快|深化|实施|打造|开展|关于|贯彻|落实)[\\u4e00-\\u9fff]){1,8}?(?:新区|开发区|试验区|示范区|功能区|区|县|旗|市))?)");
    private static final Pattern TERM = Pattern.compile("(?:期限|时限|期|周期)(?:为|:)?自?");
    private static final Pattern SIGNED = Pattern.compile(
            "(?<body>[\\u4e00-\\u9fff]{2,26}(?:政府|办公室|办公厅|委员会|局|厅|委|办|管委会|领导小组))(?<day>(?:20\\d\\d|二[〇零][〇零一二三四五六七八九]{2})年[^年]{1,4}月[^月]{1,4}日)");
    private static final int LONGEST_SIGNATURE = 44;
    private static final int HEAD_LINES = 80;

    private final Layer layer;
    private final List<Lines.Line> lines;
    private final int titleFirst;
    private final int titleLast;

    HeaderReader(Lines.Paragraphs paragraphs) {
        this.layer = paragraphs.layer();
        this.lines = paragraphs.lines();
        var title = TitleLines.of(paragraphs);
        this.titleFirst = title.first();
        this.titleLast = title.last();
    }

    /// Index of the line where the plan's own text starts, -1 where no title was found.
    int titleLine() {
        return titleFirst;
    }

    @Nullable
    Found<String> title() {
        if (titleLast < 0) {
            return null;
        }
        int from = lines.get(titleFirst).start();
        int to = lines.get(titleLast).end();
        var notice = TitleLines.NOTICE.matcher(layer.sub(from, to));
        if (titleFirst == titleLast && notice.matches()) {
            to = from + notice.end("title");
            from += notice.start("title");
        }
        var words = layer.printed(from, to).replace("\n", "");
        return new Found<>(words, layer.span(from, to), Reason.of("title-line", layer.sub(from, to)));
    }

    String plainTitle() {
        return titleLast < 0
                ? ""
                : layer.sub(lines.get(titleFirst).start(), lines.get(titleLast).end())
                        .replace("\n", "");
    }

    private int headEnd() {
        return Math.min(lines.size(), Math.max(titleLast + 6, 30));
    }

    @Nullable
    Found<String> number() {
        for (int i = 0; i < headEnd(); i++) {
            var line = lines.get(i);
            if (line.end() - line.start() > 90) {
                continue;
            }
            var text = line.in(layer);
            var m = NUMBER.matcher(text);
            if (m.find()
                    && text.indexOf('》') < 0
                    && text.indexOf('。') < 0
                    && (m.start() == 0 || ":(".indexOf(text.charAt(m.start() - 1)) >= 0)) {
                int from = line.start() + m.start();
                int to = line.start() + m.end();
                return new Found<>(
                        layer.printed(from, to), layer.span(from, to), Reason.of("document-number", m.group("n")));
            }
        }
        return null;
    }

    /// The line of the signature's day, -1 where there is none.
    private int dateLine() {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean early = i <= titleLast + 3 || i >= lines.size() - 40;
            if (line.end() - line.start() >= 8
                    && line.end() - line.start() <= (early ? LONGEST_SIGNATURE : 16)
                    && Dates.day(dayOf(line)) != null) {
                if (found < 0 || i <= titleLast + 3 || found < titleFirst - 40) {
                    found = found < 0 ? i : found;
                }
            }
        }
        return found;
    }

    /// The day of a line that is one, or of one that is a body's name and a day.
    private String dayOf(Lines.Line line) {
        var words = bare(line);
        var signed = SIGNED.matcher(words);
        return signed.matches() ? signed.group("day") : words;
    }

    private String bare(Lines.Line line) {
        return line.in(layer).replaceAll("[()]", "");
    }

    @Nullable
    Found<LocalDate> issuedOn() {
        int at = dateLine();
        if (at < 0) {
            return null;
        }
        var day = Dates.day(dayOf(lines.get(at)));
        return day == null
                ? null
                : new Found<>(
                        day,
                        layer.span(lines.get(at).start(), lines.get(at).end()),
                        Reason.of("signature-day", lines.get(at).in(layer)));
    }

    @Nullable
    Found<String> issuer() {
        int at = dateLine();
        if (at < 0 || (at == 0 && !SIGNED.matcher(bare(lines.getFirst())).matches())) {
            return issuerAboveTitle();
        }
        var signed = SIGNED.matcher(bare(lines.get(at)));
        if (signed.matches()) {
            int start = lines.get(at).start();
            return new Found<>(
                    layer.printed(start, start + signed.end("body")),
                    layer.span(start, start + signed.end("body")),
                    Reason.of("signature", signed.group("body")));
        }
        int last = at - 1;
        var text = lines.get(last).in(layer);
        if (text.length() > 40 || text.indexOf('。') >= 0) {
            return issuerAboveTitle();
        }
        int first = last;
        if (last > 0) {
            var above = lines.get(last - 1).in(layer);
            boolean joined = !text.matches("[\\u4e00-\\u9fff]{2,8}(?:省|市|区|县|州).*")
                    && above.length() <= 30
                    && above.length() >= 4
                    && !BODY_ENDS.endsWithin(above)
                    && ":。;,)单".indexOf(above.charAt(above.length() - 1)) < 0;
            first = joined ? last - 1 : last;
        }
        int from = lines.get(first).start();
        int to = lines.get(last).end();
        int cut = layer.text.indexOf('(', from);
        to = cut > from && cut < to ? cut : to;
        return new Found<>(
                layer.printed(from, to).replace("\n", ""),
                layer.span(from, to),
                Reason.of("signature", layer.sub(from, to)));
    }

    private @Nullable Found<String> issuerAboveTitle() {
        if (titleFirst < 1) {
            return null;
        }
        var line = lines.get(titleFirst - 1);
        var text = line.in(layer);
        boolean body = text.length() <= 30 && BODY_ENDS.endsWithin(text) && text.indexOf(':') < 0;
        return body
                ? new Found<>(
                        layer.printed(line.start(), line.end()),
                        layer.span(line.start(), line.end()),
                        Reason.of("issuer-above-title", text))
                : null;
    }

    @Nullable
    Found<Period> period(List<Phase> phases) {
        var title = plainTitle();
        var m = YEARS.matcher(title);
        if (m.find()) {
            return found(Integer.parseInt(m.group("a")), Integer.parseInt(m.group("b")), "period-in-title", m.group());
        }
        var one = ONE_YEAR.matcher(title);
        if (one.find()) {
            int year = Integer.parseInt(one.group("y"));
            return found(year, year, "period-in-title", one.group());
        }
        int five = Dates.fiveYearEnd(title);
        if (five > 0) {
            return found(five - 4, five, "five-year-plan", title);
        }
        var term = term();
        if (term != null) {
            return term;
        }
        LocalDate first = null;
        LocalDate last = null;
        for (var phase : phases) {
            if (phase.startsOn() != null && (first == null || phase.startsOn().isBefore(first))) {
                first = phase.startsOn();
            }
            if (phase.endsOn() != null && (last == null || phase.endsOn().isAfter(last))) {
                last = phase.endsOn();
            }
        }
        return first == null || last == null
                ? null
                : new Found<>(new Period(first, last), null, Reason.of("period-of-phases"));
    }

    private @Nullable Found<Period> found(int first, int last, String rule, String words) {
        if (last < first) {
            return null;
        }
        return new Found<>(
                new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)), null, Reason.of(rule, words));
    }

    /// A term printed in the text, such as 试点时限自2013年9月至2016年8月.
    private @Nullable Found<Period> term() {
        for (var line : lines.subList(0, Math.min(lines.size(), HEAD_LINES))) {
            var m = TERM.matcher(layer.text).region(line.start(), line.end());
            while (m.find()) {
                var range = Dates.range(layer.text, m.end(), Math.min(line.end(), m.end() + 40), 0);
                if (range != null && range.start() <= m.end() + 1) {
                    return new Found<>(
                            new Period(range.first(), range.last()),
                            layer.span(range.start(), range.end()),
                            Reason.of("period-in-words", layer.sub(range.start(), range.end())));
                }
            }
        }
        return null;
    }

    @Nullable
    Found<String> region(@Nullable Found<String> issuer) {
        String[] sources = {
            issuer == null ? "" : issuer.value(),
            title() == null
                    ? ""
                    : layer.printed(
                            lines.get(titleFirst).start(), lines.get(titleLast).end()),
            lines.isEmpty() ? "" : lines.getFirst().in(layer)
        };
        for (var source : sources) {
            var m = REGION.matcher(source);
            if (m.find() && m.group("r").length() >= 2) {
                return new Found<>(m.group("r"), null, Reason.of("region-in-name", m.group("r")));
            }
        }
        return null;
    }
}
