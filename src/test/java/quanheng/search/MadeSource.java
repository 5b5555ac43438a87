package quanheng.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.State;
import quanheng.rights.Variety;

/// A small register for pages and for the keeping of the index.
public class MadeSource implements Source {
    static final LocalDate FILED = LocalDate.of(2011, 10, 12);

    private final TreeMap<Integer, Entry> rights = new TreeMap<>();
    private final TreeMap<Instant, List<Integer>> told = new TreeMap<>();
    private Instant moment = Instant.parse("2026-01-01T00:00:00Z");

    /// Puts the made register in place of the real one.
    @TestConfiguration
    public static class Made {
        @Bean
        @Primary
        MadeSource madeSource() {
            var made = new MadeSource();
            made.tell(entry(1, "201110307939.9", "一种稀土荧光粉及其制备方法", "江门市科恒实业股份有限公司"));
            made.tell(entry(2, "201420512345.6", "LED路灯", "五邑大学"));
            made.tell(entry(3, "201430111111.X", "智慧財產權管理終端", "ABC Lighting Co., Ltd."));
            return made;
        }
    }

    static Entry entry(int id, String number, String title, String applicant) {
        var told = new Particulars(
                Category.INVENTION,
                Variety.ORDINARY,
                number,
                title,
                "CN10233712%dA".formatted(id),
                "",
                List.of("C09K11/59"),
                List.of(Party.named(applicant)),
                List.of(),
                List.of("王伟"),
                "",
                "440703",
                "",
                List.of(),
                "本发明公开了" + title + "，效率高。",
                Map.of());
        return new Entry(
                id,
                told,
                List.of(
                        MadeRights.turn(FILED, State.FILED, EventKind.FILED),
                        MadeRights.turn(FILED.plusYears(2), State.IN_FORCE, EventKind.GRANTED)));
    }

    synchronized void tell(Entry entry) {
        rights.put(entry.id(), entry);
        changed(entry.id());
    }

    synchronized void takeBack(int id) {
        rights.remove(id);
        changed(id);
    }

    private void changed(int id) {
        moment = moment.plusSeconds(1);
        told.put(moment, List.of(id));
    }

    @Override
    public synchronized long count() {
        return rights.size();
    }

    @Override
    public synchronized List<Entry> after(int id, int limit) {
        return rights.tailMap(id, false).values().stream().limit(limit).toList();
    }

    @Override
    public synchronized List<Entry> all(Collection<Integer> ids) {
        return ids.stream().filter(rights::containsKey).map(rights::get).toList();
    }

    @Override
    public synchronized Instant moment() {
        return moment;
    }

    @Override
    public synchronized List<Integer> changedSince(Instant since) {
        var ids = new ArrayList<Integer>();
        told.tailMap(since, false).values().forEach(ids::addAll);
        return ids.stream().distinct().toList();
    }
}
