package quanheng.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads which bodies a plan sets up (成立、建立、健全) or goes on with, and where their offices are.
final class BodyReader {
    private static final String BODY = "(?:领导小组|协调小组|联席会议|工作专班|指挥部)";
    private static final Pattern SENTENCE = Pattern.compile("[^。;]+");
    private static final Pattern FOUNDED = Pattern.compile(
            "(?:成立|建立健全|建立|健全|完善|组建|设立|充分发挥|发挥|依托)(?:了|由[^。;]{2,60}?(?:的|,))?[“\"《]?(?<name>[^,。;、:“”\"《》()的]{0,45}?"
                    + BODY + ")(?!办公室)");
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?:成立|建立|组建|设立)[^。;]{2,90}?(?:的|,)[“\"《]?(?<name>[^,。;、:“”\"《》()的]{0,45}?" + BODY + ")(?!办公室)");
    private static final Pattern OFFICE = Pattern.compile(
            "(?<group>[^,。;、:“”\"]{0,45}?(?:领导小组|协调小组|联席会议|指挥部))(?:下设)?办公室,?(?:设在|挂靠在?|由[^,。;]{2,20}承担)");
    private static final Pattern AGAIN = Pattern.compile("^(?:进一步|切实|继续)?(?:加强|强化|完善|健全|建立)+");

    private BodyReader() {}

    static List<NamedBody> read(Layer layer, List<Node> nodes) {
        var found = new ArrayList<NamedBody>();
        var known = new HashSet<String>();
        for (var node : nodes) {
            for (var line : node.lines) {
                var sentences = SENTENCE.matcher(layer.text).region(line.start(), line.end());
                while (sentences.find()) {
                    for (var name : names(sentences.group())) {
                        if (known.add(name)) {
                            found.add(new NamedBody(
                                    layer.span(sentences.start(), sentences.end()), node.id, BodyKind.of(name), name));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> names(String sentence) {
        var names = new ArrayList<String>();
        for (var pattern : List.of(FOUNDED, DESCRIBED)) {
            var founded = pattern.matcher(sentence);
            while (names.isEmpty() && founded.find()) {
                names.add(AGAIN.matcher(founded.group("name")).replaceFirst(""));
            }
        }
        var office = OFFICE.matcher(sentence);
        if (office.find()) {
            names.add(office.group("group") + BodyKind.OFFICE_WORD);
        }
        return names;
    }
}
