package quanheng.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quanheng.reading.ReportingDuty.Group;
import quanheng.reading.ReportingDuty.Limit;

/// Reads duties to report again and again: who, how often, to whom, by when. A sentence counts only where it says all
/// of
/// who, how often and to whom; reports that are published or compiled are none.
final class ReportingReader {
    private static final Pattern SENTENCE = Pattern.compile("[^。;;]+");
    private static final Pattern CADENCE = Pattern.compile(
            "(?<half>每半年度?|每半个年度|半年一次)|(?<quarter>每个?季度?末?|按季度?|逐季)|(?<month>每个?月末?|按月|逐月)|(?<year>每年度?|按年度?|逐年)");
    private static final String OFFICE =
            "[^,。;:]{0,40}?(?:领导小组(?:办公室)?|办公室|联席会议|专班|委员会|人民政府|政府|指挥部|局|委|办)(?:<[^>]{2,20}>)?";
    private static final Pattern TO = Pattern.compile("向(?<to>" + OFFICE
            + ")(?:书面|如实|集中|统一)?(?:报告|报送|汇报|上报|呈报|报备)" + "|(?:报送|上报|呈报|汇总报|报)(?:至|给|到)?(?<office>" + OFFICE
            + ")(?=[,。;:]|$|备案|汇总)");
    private static final Pattern COUNTIES = Pattern.compile(
            "各?(?:地|县级)?(?:[县市区旗州]|[(（][县市区旗、,]+[)）]|、(?=[县市区旗])|和(?=[县市区旗]))+(?:级)?(?:党委、?)?(?:人民政府|政府)");
    private static final Pattern PLACES = Pattern.compile("各(?:[县市区旗州、]|[(（][县市区旗、,]+[)）])+(?=$|[、及和以])");
    private static final Map<Pattern, Group> GROUPS = groups();
    private static final Pattern NAMED =
            Pattern.compile("[^、,及和与]{1,20}(?:局|委|办|部|院|厅|海关|银行|分行|公司|中心|协会|联合会|人民政府|政府|学院|大学|管委会)(?:<[^>]{2,20}>)?");
    private static final Pattern AFTER = Pattern.compile(
            "(?:结束|期满|末|终了)?(?:之?后)(?:的)?(?:第?(?<count>\\d{1,3}|[一二三五十]{1,3})个?(?<work>工作日|日|天))(?:内|前|之内)");
    private static final Pattern NEXT =
            Pattern.compile("(?:次月|下月|次季度?首月|下一?季度?首月|下季第一个?月|季后首月|季度?首月)(?<day>\\d{1,2})日(?:前|以前|之前)");
    private static final Pattern END = Pattern.compile("(?:月底|季末|年底|季度末|月末|年末)(?:以?前|之前)");
    private static final Map<String, Integer> NUMBERS =
            Map.of("一", 1, "二", 2, "三", 3, "五", 5, "十", 10, "十五", 15, "二十", 20);

    private ReportingReader() {}

    static List<ReportingDuty> read(Layer layer, List<Node> nodes) {
        var found = new ArrayList<ReportingDuty>();
        for (var node : nodes) {
            for (var line : node.lines) {
                var sentences = SENTENCE.matcher(layer.text).region(line.start(), line.end());
                while (sentences.find()) {
                    var duty = sentence(layer, node.id, new Lines.Line(sentences.start(), sentences.end()));
                    if (duty != null) {
                        found.add(duty);
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable ReportingDuty sentence(Layer layer, String clause, Lines.Line words) {
        var text = words.in(layer);
        var often = CADENCE.matcher(text);
        while (often.find()) {
            var to = TO.matcher(text).region(often.end(), text.length());
            if (!to.find()) {
                continue;
            }
            var who = subject(text.substring(0, often.start()));
            var rest = new StringBuilder(who);
            var groups = groups(rest);
            var units = named(rest.toString());
            if (groups.isEmpty() && units.isEmpty()) {
                continue;
            }
            var recipient = to.group("to") == null ? to.group("office") : to.group("to");
            return new ReportingDuty(
                    layer.span(words.start(), words.end()),
                    clause,
                    cadence(often),
                    groups,
                    units,
                    recipient,
                    limit(text.substring(often.start())),
                    Reason.of("reporting-sentence", often.group(), recipient));
        }
        return null;
    }

    /// The words about who: those right before, else those before the comma.
    private static String subject(String before) {
        var words = before.replaceFirst("[,、]$", "").replaceFirst("(?:应当?|要|须|需|必须|定期|于|并)$", "");
        return words.substring(words.lastIndexOf(',') + 1);
    }

    private static ReportingCadence cadence(java.util.regex.Matcher often) {
        if (often.group("half") != null) {
            return ReportingCadence.HALF_YEARLY;
        }
        if (often.group("quarter") != null) {
            return ReportingCadence.QUARTERLY;
        }
        return often.group("month") != null ? ReportingCadence.MONTHLY : ReportingCadence.YEARLY;
    }

    /// Finds groups and takes their words out.
    private static Set<Group> groups(StringBuilder who) {
        var groups = EnumSet.noneOf(Group.class);
        for (var pattern : GROUPS.entrySet()) {
            var group = pattern.getKey().matcher(who);
            if (group.find()) {
                groups.add(pattern.getValue());
                who.delete(group.start(), group.end());
            }
        }
        return groups;
    }

    private static List<String> named(String words) {
        return NAMED.matcher(words)
                .results()
                .map(unit -> unit.group().replaceFirst("^(?:以及|以|其中|由)", ""))
                .filter(unit -> unit.length() > 2 && !unit.startsWith("各"))
                .toList();
    }

    private static @Nullable Limit limit(String text) {
        var after = AFTER.matcher(text);
        if (after.find()) {
            var unit = after.group("work").equals("工作日") ? Limit.Unit.WORKDAYS : Limit.Unit.DAYS;
            return new Limit(unit, number(after.group("count")));
        }
        var next = NEXT.matcher(text);
        if (next.find()) {
            return new Limit(Limit.Unit.DAY_OF_MONTH, Integer.parseInt(next.group("day")));
        }
        return END.matcher(text).find() ? new Limit(Limit.Unit.DAYS, 0) : null;
    }

    private static int number(String words) {
        var known = NUMBERS.get(words);
        return known == null ? Integer.parseInt(words) : known;
    }

    private static Map<Pattern, Group> groups() {
        var groups = new LinkedHashMap<Pattern, Group>();
        groups.put(COUNTIES, Group.COUNTIES);
        groups.put(PLACES, Group.COUNTIES);
        groups.put(Pattern.compile("[^、,]*成员单位"), Group.MEMBERS);
        groups.put(Pattern.compile("各?牵头(?:责任)?(?:单位|部门)"), Group.LEADS);
        groups.put(Pattern.compile("各?(?:市级|市直|区级)?(?:有关|责任|相关|配合)(?:单位|部门)|各(?:单位|部门)"), Group.OWNERS);
        return groups;
    }
}
