package quanheng.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Values of an invented application for a title (示例).
final class MadeTitle {
    private MadeTitle() {}

    static void add(Map<String, Object> all) {
        all.put("candidate", "云台市示例县");
        all.put("titleWords", "知识产权试点县（市、区）");
        all.put("typeWords", "特色型");
        all.put("applyOn", LocalDate.of(2026, 3, 2));
        all.put("adjustOn", LocalDate.of(2026, 6, 1));
        all.put("lowerOn", LocalDate.of(2026, 6, 1));
        all.put("exitOn", LocalDate.of(2026, 6, 1));
        all.put("findings", List.of(List.of("有专职机构和人员", "符合", "见材料1")));
    }
}
