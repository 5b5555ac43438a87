package quanheng.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Values of an invented case (示例) that fill every template.
final class MadeValues {
    static final PaperHead HEAD =
            new PaperHead("云台市知识产权局", "云知裁〔2026〕3号", "云台精密仪器有限公司（示例）", LocalDate.of(2026, 11, 22));

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("matter", "专利侵权纠纷"),
            Map.entry("caseNumber", "云知裁〔2026〕3号"),
            Map.entry("intakeNumber", "云知收〔2026〕18号"),
            Map.entry("channel", "窗口"),
            Map.entry("officer", "示例甲"),
            Map.entry("phone", "0000-1234567"),
            Map.entry("officeAddress", "云台市示例路1号"),
            Map.entry("followUp", "登录本机关网站“我的案件”"),
            Map.entry("basis", "《专利行政裁决和调解办法》第二十条"),
            Map.entry("panel", "示例甲、示例乙、示例丙"),
            Map.entry("requester", "云台精密仪器有限公司（示例）"),
            Map.entry("requesterDetails", "住所：云台市示例路8号；法定代表人：示例丁"),
            Map.entry("requesterAgent", "示例戊，云台某律师事务所律师"),
            Map.entry("respondent", "云台五金制品厂（示例）"),
            Map.entry("respondentDetails", "住所：云台市示例路9号；负责人：示例己"),
            Map.entry("patentNumber", "ZL202310000001.6"),
            Map.entry("patentTitle", "一种阀门密封结构"),
            Map.entry("claims", "责令被请求人立即停止制造、销售被控侵权产品，销毁专用模具。"),
            Map.entry("defence", "被控产品缺少权利要求1的密封圈，不落入保护范围。"),
            Map.entry("facts", "请求人是涉案专利的专利权人，专利权现行有效，年费已经缴纳。\n被请求人自2026年3月起制造、销售型号为F-20的阀门，已销售120件，库存35件。"),
            Map.entry("technicalOpinion", "被控产品的密封件与权利要求1中的密封圈以相同的手段实现相同的功能。"),
            Map.entry("reasons", "被控产品具备权利要求1记载的全部技术特征，落入涉案专利权的保护范围；被请求人未经许可，为生产经营目的制造、销售该产品。"),
            Map.entry("outcome", "STOP"),
            Map.entry("year", "2025"),
            Map.entry("unit", "云台市示例局"),
            Map.entry("criticise", "60"),
            Map.entry("version", "1"),
            Map.entry("scheme", "年度考核方案（示例）"),
            Map.entry("edition", "1"),
            Map.entry("points", "18"),
            Map.entry("words", "数据有误（示例）"),
            Map.entry("lineName", "保护满意度（示例）"),
            Map.entry("line", "2"),
            Map.entry("clerk", "示例庚"),
            Map.entry("approvedBy", "本机关负责人"),
            Map.entry("hearingPlace", "本机关三楼审理室"),
            Map.entry("openness", "公开"),
            Map.entry("mediator", "示例辛"),
            Map.entry("otherRoute", "向有管辖权的人民法院起诉"),
            Map.entry("returned", "请求书及证据材料一套（退还）"),
            Map.entry("disposal", "撤销案件"),
            Map.entry("remedy", "请求人可以就同一纠纷依法向人民法院起诉。"),
            Map.entry("chair", "示例壬"),
            Map.entry("hearingOfficers", "示例癸、示例子"),
            Map.entry("investigators", "示例丑、示例寅"),
            Map.entry("party", "云台五金制品厂（示例）"),
            Map.entry("creditCode", "91000000MA00000000"),
            Map.entry("partyAddress", "云台市示例路9号"),
            Map.entry("representative", "示例己"),
            Map.entry("statement", "初次违法，愿意改正。"),
            Map.entry("statementReply", "部分采纳，已在裁量中考虑。"),
            Map.entry("payTo", "云台市非税收入专户（示例）"),
            Map.entry("reviewBody", "云台市人民政府"),
            Map.entry("court", "云台市中级人民法院"),
            Map.entry("published", "是"),
            Map.entry("measure", "扣押"),
            Map.entry("storedAt", "本机关罚没物品仓库"),
            Map.entry("officers", "示例丑（证号001）、示例寅（证号002）"),
            Map.entry("listNumber", "云知强〔2026〕2号"),
            Map.entry("decisionNumber", "云知强〔2026〕2号"),
            Map.entry("goodsName", "阀门35件"),
            Map.entry("suspect", "云台五金制品厂（示例）"),
            Map.entry("crime", "假冒专利罪"),
            Map.entry("circumstances", "两年内因假冒专利受过行政处罚，又实施同样的行为。"),
            Map.entry("measures", "已扣押涉案物品35件。"),
            Map.entry("procuratorate", "云台市人民检察院"),
            Map.entry("copiesTo", "云台市人民检察院"),
            Map.entry("separated", "登记号云知举〔2026〕5号"),
            Map.entry("agreement", "被投诉人退还货款300元，双方再无争议。"),
            Map.entry("reward", "是"),
            Map.entry("hearing", "是"),
            Map.entry("filed", "是"),
            Map.entry("absent", "被请求人"),
            Map.entry("newDefects", "是"),
            Map.entry("reporterCode", "T7K2-9Q"),
            Map.entry("computation", "罚没款50000元的百分之四，按二级线索折算。"),
            Map.entry("servicePlace", "云台市示例路9号办公室"),
            Map.entry("servers", "示例丑、示例寅"),
            Map.entry("remarks", "无"),
            Map.entry("receiver", "示例卯，该厂办公室主任"),
            Map.entry("refusalReasons", "负责人拒绝签收，未说明理由。"),
            Map.entry("witness", "示例辰，示例社区居民委员会"),
            Map.entry("record", "执法记录仪影像一段"),
            Map.entry("mailNumber", "1000000000001"),
            Map.entry("digest", "sha-256 5f2c…"),
            Map.entry("noticeReasons", "受送达人下落不明"),
            Map.entry("consequence", "受送达人可以在期满后三日内领取副本。"));

    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("channelWords", "窗口"),
            Map.entry("sourceWords", "监督检查"),
            Map.entry("objection", "侵权行为地不在本市，应由其他机关处理。"),
            Map.entry("result", "异议不成立，本机关继续办理"),
            Map.entry("heldAt", "本机关二楼会议室"),
            Map.entry("present", "示例丁（请求人法定代表人）、示例己（被请求人负责人）"),
            Map.entry("inspectedAt", "云台市示例路9号厂房"),
            Map.entry("footage", "执法记录仪影像一段"),
            Map.entry("things", "阀门35件、模具1套"),
            Map.entry("question", "被控产品的密封件与权利要求1的密封圈是否相同或者等同。"),
            Map.entry("experts", "示例巳"),
            Map.entry("opinion", "二者手段、功能、效果基本相同。"),
            Map.entry("institution", "云台市某检测中心（示例）"),
            Map.entry("finalWords", "双方坚持各自意见。"),
            Map.entry("outstanding", "罚款50000元"),
            Map.entry("mediators", "示例辛"),
            Map.entry("place", "本机关调解室"),
            Map.entry("next", "你（单位）可以依法向人民法院起诉。"),
            Map.entry("outcomeWords", "双方同意继续协商。"),
            Map.entry("approvalMatter", "延长案件办理期限"),
            Map.entry("people", "示例午、示例未、示例申"),
            Map.entry("how", "RETURN"),
            Map.entry("proposal", "建议罚款50000元。"),
            Map.entry("repeat", "是"),
            Map.entry("choiceWords", "移送公安机关"),
            Map.entry("reason", "达到追诉标准。"),
            Map.entry("opinionWords", "同意"),
            Map.entry("discussion", "各成员对事实和裁量发表意见。"),
            Map.entry("investigatorSays", "建议罚款50000元。"),
            Map.entry("to", "云台市某区市场监督管理局（示例）"),
            Map.entry("other", "云知诉〔2026〕6号"),
            Map.entry("payMethod", "指定账户"),
            Map.entry("group", "示例丑、示例寅"),
            Map.entry("course", "举报线索，经现场检查发现。"),
            Map.entry("police", "云台市公安局"),
            Map.entry("parties", "云台精密仪器有限公司（示例）、云台五金制品厂（示例）"),
            Map.entry("performance", "已履行"),
            Map.entry("fileContents", "一卷，共35页"));

    private static final List<String> DAYS = List.of(
            "receivedOn",
            "replyBy",
            "cureBy",
            "acceptedOn",
            "decideBy",
            "suspendedOn",
            "resumedOn",
            "approvedOn",
            "formerlyBy",
            "servedOn",
            "hearingOn",
            "closedOn",
            "performBy",
            "agreedOn",
            "confirmBy",
            "requestedOn",
            "openedOn",
            "seizedOn",
            "noticeServedOn",
            "heldOn",
            "measureFrom",
            "measureTo",
            "releasedOn",
            "collectBy",
            "reportedOn",
            "mediateBy",
            "endedOn",
            "decidedOn",
            "claimBy",
            "returnBy",
            "postedOn",
            "consentOn",
            "answerOn",
            "objectOn",
            "settleObjectionOn",
            "inspectedOn",
            "appointExpertOn",
            "opinionBy",
            "commissionTestOn",
            "testResultOn",
            "askSuspensionOn",
            "decisionServedOn",
            "demandOn",
            "enforcementHolderBy",
            "requestOn",
            "openOn",
            "declineOn",
            "agreeOn",
            "leadOn",
            "checkBy",
            "fileOn",
            "until",
            "preservationBy",
            "preserveOn",
            "reportOn",
            "discussOn",
            "requestHearingOn",
            "callHearingOn",
            "dueOn",
            "gradeRewardOn",
            "payRewardOn",
            "sendOn",
            "refuseOn",
            "upholdOn",
            "handGoodsOn",
            "seizeOn",
            "acceptOn",
            "serveRequestOn",
            "stateOn",
            "appealOn");

    private MadeValues() {}

    static Map<String, Object> all() {
        var all = new HashMap<String, Object>(TEXTS);
        all.putAll(MORE);
        all.putAll(MadeSupervision.values());
        var day = LocalDate.of(2026, 3, 2);
        for (var name : DAYS) {
            all.put(name, day);
            day = day.plusDays(9);
        }
        all.putAll(sums());
        all.putAll(lists());
        return all;
    }

    private static Map<String, Object> sums() {
        var all = new HashMap<String, Object>();
        all.put("hearingAt", LocalDateTime.of(2026, 4, 16, 9, 30));
        all.put("arrivedAt", LocalDateTime.of(2026, 4, 16, 15, 0));
        all.put("answerDays", 15);
        all.put("noticeDays", 30);
        all.put("copies", 3);
        all.put("objectionDays", 5);
        all.put("opinionDays", 15);
        all.put("demandDays", 10);
        all.put("rights", 2);
        all.put("loss", new BigDecimal("300000"));
        all.put("sessionAt", LocalDateTime.of(2026, 4, 16, 14, 30));
        all.put("fine", new BigDecimal("50000"));
        all.put("forfeit", new BigDecimal("12345.60"));
        all.put("amount", new BigDecimal("80000"));
        all.put("proceeds", new BigDecimal("1200.05"));
        all.put("turnover", new BigDecimal("256000"));
        all.put("gains", new BigDecimal("102000"));
        return all;
    }

    private static Map<String, Object> lists() {
        var all = new HashMap<String, Object>();
        all.put("materials", List.of(List.of("1", "请求书", "1", "原件"), List.of("2", "专利证书", "1", "复印件，核对无异")));
        all.put("defects", List.of("请求书未写明被请求人的住所。", "未提交专利权有效的证明（当年缴纳年费的收据）。"));
        all.put("orders", List.of("被请求人立即停止制造、销售型号为F-20的阀门；", "销毁制造该阀门的专用模具。"));
        all.put("terms", List.of("被请求人自本协议生效之日起停止制造、销售；", "被请求人一次性支付补偿款。"));
        all.put(
                "goods",
                List.of(List.of("1", "阀门", "F-20", "件", "35", "库存"), List.of("2", "模具", "F-20", "套", "1", "")));
        all.put("ranking", List.of(List.of("1", "云台市示例局", "92.50", "优秀")));
        all.put("thresholds", List.of(List.of("违法所得", "100000元以上", "42000元", "未达到")));
        all.put("papersServed", List.of(List.of("行政裁决书", "云知裁〔2026〕3号", "1", LocalDate.of(2026, 6, 1))));
        all.put("paperNames", List.of("行政裁决书（云知裁〔2026〕3号）"));
        return all;
    }

    /// What of the made case a template alone asks for otherwise.
    static Map<String, Object> of(String template) {
        var all = all();
        switch (template) {
            // speak of a sum where other papers only say that there is one
            case "reward-decision", "reward-receipt" -> all.put("reward", new BigDecimal("2000"));
            case "complaint-end" -> all.put("result", "AGREED");
            case "service-proof" -> all.put("channel", "POST");
            default -> {}
        }
        MadeMeeting.add(all);
        MadeTitle.add(all);
        MadeLocalPlan.add(all);
        return all;
    }
}
