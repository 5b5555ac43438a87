package quanheng.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads how many may hold a title. A sentence counts only where it names a title; several types or titles and as many
/// figures belong together in their order, one figure for several only where each has it.
final class PlaceReader {
    private static final Pattern SENTENCE = Pattern.compile("[^。;]+");
    private static final String NUMBER = "(?:\\d{1,4}|[一二三四五六七八九十百两]{1,4})";
    private static final String PLACE = "(?:个|家|名|户|所)(?!工作日|月|季度|百分点|小时|交易日|自然日|方面|环节|条)";
    private static final String FIGURES =
            "(?<figures>" + NUMBER + "(?:" + PLACE + ")?(?:[、和及与]" + NUMBER + "(?:" + PLACE + ")?)*" + PLACE + ")";
    private static final String FILLING = "(?<filling>(?:原则上|一般|名额|数量|总数|总量|指标|每批|每年|同时在列的?|应当?|分别|均|各)*)";
    private static final Pattern LIMIT = Pattern.compile(FILLING
            + "(?:(?:不(?:得|能|应)?(?:超过|多于|高于|超出)|最多|至多|上限[为是]?|限额?[为定]?)(?:认定|设|选)?" + FIGURES + "|(?:控制在|选择|认定|遴选)?"
            + FIGURES.replace("figures", "within") + "(?:以内|之内))");
    private static final Pattern TYPE = Pattern.compile("[\\u4e00-\\u9fff]{2}型");
    private static final Pattern TITLE =
            Pattern.compile("(?:试点|示范|优势|先行|标杆)(?:省|城?市|县|区|园区|企业|单位|乡镇|基地)|强(?:省|市|县|区|企|镇)");
    private static final Pattern FIGURE = Pattern.compile(NUMBER);
    private static final Pattern BETWEEN = Pattern.compile("[、和及与]");
    private static final Pattern EACH = Pattern.compile("分别|均|各");
    private static final String BEFORE_TITLE = "^(?:其中|全国|全省|全市|每批|每年|组织|评选|认定|遴选|选择|确定|培育|建设|的|类)+";

    private PlaceReader() {}

    static List<PlaceLimit> read(Layer layer, List<Node> nodes) {
        var found = new ArrayList<PlaceLimit>();
        for (var node : nodes) {
            for (var line : node.lines) {
                var sentences = SENTENCE.matcher(layer.text).region(line.start(), line.end());
                while (sentences.find()) {
                    var span = layer.span(sentences.start(), sentences.end());
                    found.addAll(new Sentence(span, node.id, sentences.group()).limits());
                }
            }
        }
        return found;
    }

    private record Sentence(Span span, String clause, String words) {
        List<PlaceLimit> limits() {
            var limits = new ArrayList<PlaceLimit>();
            var title = "";
            var from = 0;
            for (var limit : LIMIT.matcher(words).results().toList()) {
                var subject = words.substring(from, limit.start());
                var near = subject.substring(subject.lastIndexOf(',') + 1);
                title = titleOf(near, titleOf(subject, title));
                limits.addAll(limits(near, title, limit));
                from = limit.end();
            }
            return limits;
        }

        private List<PlaceLimit> limits(String subject, String title, MatchResult limit) {
            var figures = figures(limit);
            var types = TYPE.matcher(subject).results().map(MatchResult::group).toList();
            var titles = types.isEmpty() ? titles(subject) : List.of(title);
            var many = Math.max(types.size(), titles.size());
            var isEach = EACH.matcher(limit.group("filling")).find();
            if (title.isEmpty() || many == 0 || (figures.size() != many && !(figures.size() == 1 && isEach))) {
                return List.of();
            }
            var limits = new ArrayList<PlaceLimit>();
            for (var at = 0; at < many; at++) {
                limits.add(new PlaceLimit(
                        span,
                        clause,
                        titles.get(Math.min(at, titles.size() - 1)),
                        types.isEmpty() ? "" : types.get(at),
                        figures.get(Math.min(at, figures.size() - 1)),
                        words.contains("原则上")));
            }
            return limits;
        }

        private static List<Integer> figures(MatchResult limit) {
            var words = limit.group("figures") == null ? limit.group("within") : limit.group("figures");
            return FIGURE.matcher(words)
                    .results()
                    .map(figure -> Numerals.whole(figure.group()))
                    .toList();
        }

        /// The title a stretch of the sentence names last; the one before where it names none.
        private static String titleOf(String words, String before) {
            var titles = titles(words);
            return titles.isEmpty() ? before : titles.getLast();
        }

        private static List<String> titles(String words) {
            var plain = words.replaceAll("[(][^)]*[)]", "");
            return Arrays.stream(plain.split("[,:]"))
                    .flatMap(BETWEEN::splitAsStream)
                    .map(part -> TYPE.matcher(part).replaceAll("").replaceAll(BEFORE_TITLE, ""))
                    .flatMap(part -> TITLE
                            .matcher(part)
                            .results()
                            .reduce((earlier, later) -> later)
                            .map(title -> part.substring(0, title.end()))
                            .stream())
                    .toList();
        }
    }
}
