package quanheng.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What papers about implementing plans tell, made up.
final class MadeLocalPlan {
    private MadeLocalPlan() {}

    static void add(Map<String, Object> all) {
        all.put("plan", "示例县知识产权工作实施方案");
        all.put("parent", "示例市知识产权强市建设工作方案");
        all.put("amendmentBy", LocalDate.of(2026, 12, 18));
        all.put("gaps", List.of(List.of("办好知识产权学校", "各县（区）人民政府")));
        all.putIfAbsent("findings", List.of(List.of("2.保护地理标志", "需修改", "检查次数偏少")));
    }
}
