package quanheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import quanheng.rights.Category;
import quanheng.rights.Detail;
import quanheng.rights.EventKind;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.State;
import quanheng.rights.Turn;
import quanheng.rights.Variety;

/// A province's rights made up by rule, each from its id alone: one patent to three marks, a few owners with many
/// rights and many with few, more filings each year.
final class ManyRights {
    static final List<String> THINGS = words("路灯 筒灯 荧光粉 扬声器 耳机 摩托车 减震器 电机 水龙头 花洒 电池 线路板 传感器 机器人 夹具 模具 包装盒 饮料 凉茶"
            + " 面料 纤维 涂料 树脂 催化剂 轴承 变速箱 座椅 风扇 电饭煲 烤箱 水泵 阀门 过滤器 输送机 分拣机 显示屏 摄像头 充电桩 逆变器 换热器");
    static final List<String> TRAITS = words("高效 节能 防水 防震 便携 智能 可调 折叠 静音 耐高温 环保 轻量化 一体化 模块化 自动 双头 柔性 无线 抗菌 快拆");
    private static final List<String> PARTS = words("壳体 支架 底座 转轴 导轨 弹簧 密封圈 控制板 电源 散热片 连接管 滤网 卡扣 气缸 丝杆 滑块 透镜 线圈 磁铁 端盖");
    private static final List<String> EFFECTS = words("结构简单 安装方便 散热效果好 使用寿命长 成本低 效率高 运行平稳 密封可靠 噪音低 维护方便");
    private static final List<String> SYLLABLES = words(
            "宏 华 金 新 伟 德 嘉 泰 永 恒 鸿 盛 康 美 利 亿 富 高 联 长 天 海 江 龙 凯 旭 晟 博 锐 智 科 创 明 光 瑞 祥 丰 顺 隆 万 达 力 信 源 发 昌 辉 业 成 通");
    private static final List<String> TRADES = words("照明 电声 电器 机械 卫浴 食品 新材料 电子 信息科技 生物科技");
    static final List<String> CLASSES = words(
            "F21S8/00 F21V29/70 F21K9/20 H05B45/10 C09K11/77 C09K11/59 H04R9/06 H04R1/10 B62K11/00 B62J1/08 F04D25/08"
                    + " H02K7/14 E03C1/04 F16K11/00 H01M10/05 H01M4/36 H05K3/46 H05K1/02 G06F16/23 G06N3/08 A61K31/41 A61B5/00 B25J9/16 B65G47/90 C08L23/12 C02F9/00");
    static final List<String> PLACES = words("440703 440704 440705 440781 440783 440784 440785 440305 440106 440605");
    private static final List<String> CITIES = words("江门市 鹤山市 开平市 台山市 新会区 蓬江区 深圳市 佛山市");

    private final int count;

    ManyRights(int count) {
        this.count = count;
    }

    Document document(int id) {
        var random = new SplittableRandom(id * 0x9E3779B97F4A7C15L);
        var category = random.nextInt(4) > 0
                ? Category.TRADEMARK
                : List.of(Category.INVENTION, Category.UTILITY_MODEL, Category.DESIGN)
                        .get(random.nextInt(3));
        var filed = filed(random);
        return Documents.of(id, told(id, category, filed, random), turns(filed, random));
    }

    static LocalDate filed(SplittableRandom random) {
        var years = (int) (25 * Math.sqrt(random.nextDouble()));
        return LocalDate.of(2000 + years, 1, 1).plusDays(random.nextInt(365));
    }

    /// An owner's name; the first ones have most rights.
    String owner(SplittableRandom random) {
        return owner((int) Math.exp(random.nextDouble() * Math.log(Math.max(200, count / 12.0))));
    }

    static String owner(int rank) {
        var brand = SYLLABLES.get(rank % 50)
                + SYLLABLES.get(rank / 50 % 50)
                + (rank < 2500 ? "" : SYLLABLES.get(rank / 2500 % 50));
        var more = rank < 125_000 ? "" : SYLLABLES.get(rank / 125_000 % 50);
        return CITIES.get(rank % 8) + brand + more + TRADES.get(rank % 10) + (rank % 3 == 0 ? "科技有限公司" : "有限公司");
    }

    private Particulars told(int id, Category category, LocalDate filed, SplittableRandom random) {
        var mark = category == Category.TRADEMARK;
        var owner = owner(random);
        var title = mark
                ? SYLLABLES.get(random.nextInt(50))
                        + SYLLABLES.get(random.nextInt(50))
                        + one(List.of("", "尔", "斯", " NOVA"), random)
                : "一种" + one(TRAITS, random) + one(THINGS, random) + one(List.of("", "装置", "及其制备方法", "控制系统"), random);
        return new Particulars(
                category,
                Variety.ORDINARY,
                number(id, category, filed),
                title,
                category == Category.INVENTION ? "CN1%08dA".formatted(id) : "",
                "",
                classes(category, random),
                random.nextInt(16) == 0
                        ? List.of(Party.named(owner), Party.named(owner(random)))
                        : List.of(Party.named(owner)),
                List.of(),
                mark
                        ? List.of()
                        : List.of(one(SYLLABLES, random) + one(SYLLABLES, random), one(SYLLABLES, random) + "伟"),
                random.nextInt(3) == 0 ? "" : one(CITIES, random) + one(SYLLABLES, random) + "专利商标事务所",
                one(PLACES, random),
                Integer.toString(3500 + random.nextInt(60)),
                List.of(),
                mark ? "" : summary(title, random),
                mark ? Map.of(Detail.GOODS, one(THINGS, random) + "；" + one(THINGS, random)) : Map.of());
    }

    private static String summary(String title, SplittableRandom random) {
        var part = one(PARTS, random);
        var other = one(PARTS, random);
        return "本发明公开了%s，包括%s、%s和%s，所述%s设置在所述%s的一侧，所述%s与所述%s之间设有%s，数量为%d个且间隔%dmm分布；工作时，%s带动%s移动。具有%s、%s的优点。"
                .formatted(
                        title,
                        part,
                        other,
                        one(PARTS, random),
                        other,
                        part,
                        part,
                        other,
                        one(PARTS, random),
                        2 + random.nextInt(6),
                        5 + random.nextInt(60),
                        part,
                        other,
                        one(EFFECTS, random),
                        one(EFFECTS, random));
    }

    private static List<String> classes(Category category, SplittableRandom random) {
        return switch (category) {
            case TRADEMARK -> List.of(Integer.toString(1 + random.nextInt(45)));
            case DESIGN -> List.of("%02d-%02d".formatted(1 + random.nextInt(31), 1 + random.nextInt(9)));
            default ->
                random.nextBoolean()
                        ? List.of(one(CLASSES, random))
                        : List.of(one(CLASSES, random), one(CLASSES, random));
        };
    }

    static String number(int id, Category category, LocalDate filed) {
        return category == Category.TRADEMARK
                ? Integer.toString(1_000_000 + id)
                : "%d1%07d.%d".formatted(filed.getYear(), id % 10_000_000, id % 10);
    }

    private static List<Turn> turns(LocalDate filed, SplittableRandom random) {
        var turns = new ArrayList<Turn>();
        turns.add(MadeRights.turn(filed, State.FILED, EventKind.FILED));
        var published = filed.plusDays(90 + random.nextInt(400));
        turns.add(MadeRights.turn(published, State.PUBLISHED, EventKind.PUBLISHED));
        var decided = published.plusDays(60 + random.nextInt(700));
        if (random.nextInt(3) == 0) {
            turns.add(MadeRights.turn(decided, State.REFUSED, EventKind.REFUSED));
            return turns;
        }
        turns.add(MadeRights.turn(decided, State.IN_FORCE, EventKind.GRANTED));
        var lapses = random.nextInt(3) == 0;
        var end = decided.plusDays(lapses ? 400 + random.nextInt(2500) : 3650);
        turns.add(MadeRights.turn(end, lapses ? State.LAPSED : State.EXPIRED, EventKind.LAPSED));
        return turns;
    }

    private static <T> T one(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    List<Document> documents(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::document).toList();
    }
}
