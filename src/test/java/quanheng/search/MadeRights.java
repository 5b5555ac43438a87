package quanheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import quanheng.rights.Category;
import quanheng.rights.Detail;
import quanheng.rights.EventKind;
import quanheng.rights.Holding;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;
import quanheng.rights.State;
import quanheng.rights.Turn;
import quanheng.rights.Variety;

/// Rights made up from a few words, so that every word is in many of them; always the same ones.
final class MadeRights {
    static final List<String> THINGS =
            List.of("荧光粉", "稀土荧光材料", "LED路灯", "灯", "扬声器", "方程式电路", "5G通信模块", "陈皮茶", "光粉碎机", "荧光、粉末");
    static final List<String> MANNERS = List.of("一种", "高效", "智能", "带散热的", "基于AI的", "防水", "便携式", "low noise ");
    static final List<String> ENDS = List.of("", "及其制备方法", "装置", "系统", "（改进型）", " structure", "灯具LED灯");
    static final List<String> FIRMS =
            List.of("江门市科恒实业股份有限公司", "五邑大学", "鹤山市科恒灯饰厂", "江門市華興電聲有限公司", "ABC Lighting Co., Ltd.", "王伟", "陈皮村集团");
    static final List<String> PEOPLE = List.of("王伟", "李芳", "陈建华", "欧阳锋", "王伟明");
    static final List<String> IPC =
            List.of("C09K11/59", "C09K11/08", "F21S8/00", "F21V29/70", "H04R9/06", "C09J4/02", "H01L33/48");
    static final List<String> REGIONS = List.of("440703", "440704", "440784", "440305", "320722", "");
    private static final List<String> ABSTRACTS = List.of(
            "本发明公开了一种荧光粉，包括基质和激活剂，发光效率高。",
            "本實用新型涉及一種LED路燈，包括散熱殼體和燈板，屬於智慧財產權保護範圍。",
            "A loudspeaker with a magnet and a diaphragm.",
            "");

    private final Random random;

    private MadeRights(long seed) {
        this.random = new Random(seed);
    }

    static List<Document> documents(int count) {
        var made = new MadeRights(7);
        return IntStream.rangeClosed(1, count).mapToObj(made::document).toList();
    }

    static Document document(int id, Particulars told, LocalDate filed) {
        return Documents.of(id, told, List.of(turn(filed, State.FILED, EventKind.FILED)));
    }

    private Document document(int id) {
        var category = one(List.of(Category.INVENTION, Category.UTILITY_MODEL, Category.DESIGN, Category.TRADEMARK));
        var filed = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7000));
        return Documents.of(id, told(id, category, filed), turns(filed));
    }

    private Particulars told(int id, Category category, LocalDate filed) {
        var applicants = IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(nobody -> new Party(one(FIRMS), "", "", "", ""))
                .distinct()
                .toList();
        var holders = random.nextInt(4) == 0 ? List.of(new Holding(Party.named(one(FIRMS)), null)) : List.<Holding>of();
        var details = new EnumMap<Detail, String>(Map.of(Detail.FORM, random.nextBoolean() ? "文字" : "图形"));
        if (category == Category.TRADEMARK) {
            details.put(Detail.GOODS, random.nextBoolean() ? "灯；LED灯泡" : "扬声器音箱；茶");
        }
        return new Particulars(
                category,
                Variety.ORDINARY,
                number(id, category, filed),
                one(MANNERS) + one(THINGS) + one(ENDS),
                category == Category.INVENTION ? "CN1%08dA".formatted(id) : "",
                "",
                classes(category),
                applicants,
                holders,
                List.of(one(PEOPLE), one(PEOPLE)),
                random.nextBoolean() ? "江门创颖专利事务所" : "",
                one(REGIONS),
                one(List.of("3872", "3952", "")),
                random.nextInt(5) == 0 ? List.of("US", "JP") : List.of(),
                one(ABSTRACTS),
                details);
    }

    private List<String> classes(Category category) {
        return switch (category) {
            case DESIGN -> List.of("26-05");
            case TRADEMARK -> List.of(Integer.toString(9 + random.nextInt(3)));
            default -> random.nextBoolean() ? List.of(one(IPC)) : List.of(one(IPC), one(IPC));
        };
    }

    private static String number(int id, Category category, LocalDate filed) {
        if (category == Category.TRADEMARK) {
            return "%d/%d".formatted(10_000_000 + id, 9);
        }
        var kind = category == Category.INVENTION ? 1 : category == Category.UTILITY_MODEL ? 2 : 3;
        return "%d%d%07d.%s".formatted(filed.getYear(), kind, id, id % 11 == 10 ? "X" : Integer.toString(id % 11));
    }

    private List<Turn> turns(LocalDate filed) {
        var turns = new ArrayList<Turn>();
        turns.add(turn(filed, State.FILED, EventKind.FILED));
        var published = filed.plusDays(100 + random.nextInt(400));
        turns.add(turn(published, State.PUBLISHED, EventKind.PUBLISHED));
        var decided = published.plusDays(random.nextInt(900));
        if (random.nextInt(3) == 0) {
            turns.add(turn(decided, State.REFUSED, EventKind.REFUSED));
            return turns;
        }
        turns.add(turn(decided, State.IN_FORCE, EventKind.GRANTED));
        if (random.nextInt(2) == 0) {
            var lapsed = decided.plusDays(300 + random.nextInt(2000));
            turns.add(turn(lapsed, State.LAPSED, EventKind.LAPSED));
            if (random.nextInt(5) == 0) {
                turns.add(turn(lapsed.plusDays(120), State.IN_FORCE, EventKind.RESTORED));
            }
        }
        return turns;
    }

    static Turn turn(LocalDate on, State state, EventKind because) {
        return new Turn(on, state, RightEvent.on(because, on), "");
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
