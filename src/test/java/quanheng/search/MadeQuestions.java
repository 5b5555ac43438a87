package quanheng.search;

import java.util.List;
import java.util.Random;

/// Questions made up from the words of the made rights and some that are in none; always the same ones.
final class MadeQuestions {
    private static final List<String> WORDS = List.of(
            "荧光",
            "荧光粉",
            "稀土",
            "灯",
            "粉",
            "LED",
            "led路灯",
            "路灯LED",
            "路燈",
            "灯具",
            "具LED灯",
            "散热",
            "方程式",
            "程式",
            "方法",
            "科恒",
            "有限公司",
            "江门市",
            "华兴",
            "華興",
            "王伟",
            "王伟明",
            "noise",
            "loud*",
            "5g*",
            "智慧財產權",
            "知识产权",
            "光粉",
            "蓝牙",
            "茶",
            "\"low noise\"",
            "\"荧光、粉\"",
            "改进型",
            "制备方法",
            "ＬＥＤ",
            "音箱",
            "皮");
    private static final List<String> FIELDED = List.of(
            "applicant:科恒",
            "申请人：五邑大学",
            "holder:有限公司",
            "inventor:王伟",
            "发明人:陈建华",
            "title:荧光*",
            "ti:\"LED路灯\"",
            "goods:灯泡",
            "agent:创颖",
            "abstract:发光效率",
            "ipc:C09K",
            "class:F21",
            "ipc:C09K11/59",
            "ipc:H04R9/00",
            "nice:9",
            "class:11",
            "locarno:26-05",
            "category:发明",
            "类别:商标",
            "category:专利",
            "region:江门",
            "region:440784",
            "industry:3872",
            "family:us",
            "filed:2013..2016",
            "申请日：2010年至2012年6月",
            "published:>=2018",
            "granted:..2012-05-06",
            "filed:2009",
            "granted:2015-03",
            "state:有效",
            "state:lapsed",
            "状态:审中",
            "state:失效@2014-12-31",
            "state:IN_FORCE@2012-06-30",
            "exact-state:refused",
            "number:CN1000001*",
            "no:20101*",
            "申请人:(科恒 OR 五邑)",
            "title:(灯 NOT LED)");

    private final Random random = new Random(11);

    String question() {
        var question = new StringBuilder(part(0));
        for (var more = random.nextInt(3); more > 0; more--) {
            question.append(one(List.of(" AND ", " ", " OR ", " NOT ", " 与 ", " 或 ", " -")))
                    .append(part(0));
        }
        return question + (random.nextInt(6) == 0 ? " on:2013-07-01" : "");
    }

    private String part(int depth) {
        if (depth < 2 && random.nextInt(6) == 0) {
            return "(" + part(depth + 1) + one(List.of(" ", " OR ", " AND ")) + part(depth + 1) + ")";
        }
        return one(random.nextBoolean() ? WORDS : FIELDED);
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
