package quanheng.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Values of an invented meeting (示例).
final class MadeMeeting {
    private MadeMeeting() {}

    static void add(Map<String, Object> all) {
        all.put("metOn", LocalDate.of(2026, 6, 10));
        all.put("bodyName", "云台市知识产权工作领导小组（示例）");
        all.put("meetingTitle", "第三次专题会议");
        all.put("begins", "09:30");
        all.put("meetingPlace", "三楼会议室");
        all.put("meetingChair", "示例甲");
        all.put("approver", "示例甲");
        all.put("attendants", "示例甲（云台市人民政府）、示例乙（市教育局）");
        all.put("standins", "示例丙（代市财政局示例丁）");
        all.put("absentees", "示例戊（市公安局，出差）");
        all.put("topics", List.of(List.of("1", "听取进展汇报", "市科技局", "三、（一）"), List.of("2", "研究宣传周方案", "市教育局", "")));
        all.put("invitees", List.of(List.of("组长", "示例甲", "云台市人民政府", ""), List.of("成员", "示例丁", "市财政局", "示例丙")));
        all.put("matters", List.of("听取进展汇报。会议认为进展符合计划。", "研究宣传周方案。会议原则同意。"));
        all.put("resolutions", List.of("原则通过宣传周方案。"));
        all.put("tasks", List.of(List.of("1", "印发宣传周方案", "市教育局", "市财政局", LocalDate.of(2026, 12, 31))));
    }
}
