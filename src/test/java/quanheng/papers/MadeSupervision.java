package quanheng.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Made-up values for the papers of supervision, rectification and bulletins.
final class MadeSupervision {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("bulletinTitle", "2025年上半年（示例）"),
            Map.entry("rule", "2"),
            Map.entry("covering", "上半年总体按计划推进（示例）。"),
            Map.entry("aboutWords", "规划任务"),
            Map.entry("demand", "报送专利导航项目进展（示例）"),
            Map.entry("levelWords", "单位主要负责人"),
            Map.entry("originWords", "中期评估"),
            Map.entry("finding", "台账缺12户（示例）"),
            Map.entry("improve", "逐户补录（示例）"),
            Map.entry("person", "示例丁"),
            Map.entry("done", "台账已补齐（示例）"),
            Map.entry("checked", "抽查10户，与台账一致（示例）"),
            Map.entry("conclusion", "问题已解决（示例）"));
    private static final List<String> DAYS =
            List.of("missedOn", "risenOn", "finishBy", "verifyOn", "periodFrom", "periodTo", "asOf");

    private MadeSupervision() {}

    static Map<String, Object> values() {
        var all = new HashMap<String, Object>(TEXTS);
        var day = LocalDate.of(2026, 3, 2);
        for (var name : DAYS) {
            all.put(name, day);
            day = day.plusDays(9);
        }
        all.put("knownAt", LocalDateTime.of(2026, 7, 3, 9, 0));
        all.put("unitRows", List.of(List.of("云台市示例局", "9", "2", "3", "1", "0", "3", "50%/42%")));
        all.put("countyRows", List.of(List.of("示例县人民政府", "2", "0", "0", "0", "1", "1", "—/—")));
        all.put("reportRows", List.of(List.of("云台市示例局", "2", "1", "1", "0", "1", "0")));
        return all;
    }
}
