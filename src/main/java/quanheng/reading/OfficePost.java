package quanheng.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/// A post in an office, parted into the body and the title: 市教育局副局长 is 市教育局 and 副局长.
///
/// @param unit  the body that is represented: a branch or brigade counts as the body it belongs to
/// @param title as printed
public record OfficePost(String unit, String title) {
    private static final Pattern TITLE =
            Pattern.compile("(?:党组|党委|党工委|常务|纪检|分党组)?(?:副|总)?(?:局长|主任|部长|厅长|院长|检察长|关长|区长|县长|市长|州长|旗长|镇长|秘书长"
                    + "|会计师|工程师|经济师|农艺师|调研员|巡视员|组长|书记|行长|会长|主席|处长|科长|队长|支队长|总队长|专员|委员|董事长"
                    + "|总经理|经理|社长|台长|校长|所长|站长|理事长|政委|负责人|成员|审判员|常委)(?:\\(.*\\))?$");
    private static final Pattern BRANCH =
            Pattern.compile("(?<whole>.{2,}?(?:局|委|海关|厅))(?:稽查(?:分)?局|稽查支队|执法支队|支队|大队|分局|直属分局)$");
    private static final Pattern PLACE = Pattern.compile("[^市]{1,10}(?:区|县|旗)|[^市区县]{2,10}市(?!委)");
    private static final Pattern SECOND = Pattern.compile("[、,，;；].*$");
    private static final String GOVERNMENT = "人民政府";

    /// The body and the title of a printed post; empty where no title is found or no body is named. A second post of
    /// the
    /// same person is passed over, and of a body with two plates the first is taken.
    public static Optional<OfficePost> of(String printed) {
        var post = printed.replaceAll("\\s+", "").replace('（', '(').replace('）', ')');
        var first = post.split("[、,，;；]", 2)[0];
        var words = TITLE.matcher(first).find() ? first : post;
        var title = TITLE.matcher(words);
        if (!title.find() || title.start() == 0) {
            return Optional.empty();
        }
        var unit = SECOND.matcher(words.substring(0, title.start())).replaceAll("");
        var branch = BRANCH.matcher(unit);
        var whole = branch.matches() ? branch.group("whole") : unit;
        var isPlace = PLACE.matcher(whole).matches();
        return Optional.of(new OfficePost(isPlace ? whole + GOVERNMENT : government(whole), title.group()));
    }

    /// True for the government or the party committee of the plan's own region, whose leaders head the body.
    public boolean isGovernmentItself() {
        return unit.matches("(?:省|市|区|县|州)?(?:委|政府|人民政府|人大常委会|人大|政协)");
    }

    /// True for the government of a region below.
    public boolean isCounty() {
        return unit.matches(".{2,}(?:区|县|市|旗)人民政府");
    }

    private static String government(String unit) {
        return unit.matches(".{2,}(?:区|县|市|旗)政府") ? unit.substring(0, unit.length() - 2) + GOVERNMENT : unit;
    }
}
