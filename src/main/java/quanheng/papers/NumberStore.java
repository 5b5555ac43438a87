package quanheng.papers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The numbers that were given.
@Repository
class NumberStore {
    private final JdbcClient jdbc;

    NumberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(String series, int year) {
        return jdbc.sql("""
                insert into papers.counter as counter (series, year, last) values (:series, :year, 1)
                on conflict (series, year) do update set last = counter.last + 1
                returning last
                """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void keep(String series, int year, int ordinal, String number) {
        jdbc.sql("""
                insert into papers.number (series, year, ordinal, number) values (:series, :year, :ordinal, :number)
                """)
                .param("series", series)
                .param("year", year)
                .param("ordinal", ordinal)
                .param("number", number)
                .update();
    }
}
