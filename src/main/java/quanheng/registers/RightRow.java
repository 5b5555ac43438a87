package quanheng.registers;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.Detail;
import quanheng.rights.Holding;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.State;
import quanheng.rights.Turn;
import quanheng.rights.Variety;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A right as its row has it: people are numbers of printed names.
///
/// @param particulars without people
/// @param shares      percent, one a holder; null where none was told
record RightRow(
        int id,
        Particulars particulars,
        List<Integer> applicants,
        List<Integer> holders,
        @Nullable List<@Nullable BigDecimal> shares,
        List<Turn> turns,
        Instant knownAt,
        int batch) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    static RightRow of(ResultSet row, int number) throws SQLException {
        return new RightRow(
                row.getInt("id"),
                particulars(row),
                numbers(row, "applicants"),
                numbers(row, "holders"),
                shares(row),
                turns(row),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getInt("batch_id"));
    }

    /// The numbers of all names printed on some rights.
    static Set<Integer> names(List<RightRow> rows) {
        var names = new HashSet<Integer>();
        rows.forEach(row -> {
            names.addAll(row.applicants);
            names.addAll(row.holders);
        });
        return names;
    }

    /// The right with its people by name.
    Right with(Map<Integer, Party> names) {
        return new Right(id, particulars(names), turns, knownAt, batch);
    }

    private Particulars particulars(Map<Integer, Party> names) {
        var same = shares == null && holders.equals(applicants);
        return particulars.with(
                applicants.stream().map(name -> party(names, name)).toList(), same ? List.of() : holdings(names));
    }

    private List<Holding> holdings(Map<Integer, Party> names) {
        var holdings = new ArrayList<Holding>(holders.size());
        for (var place = 0; place < holders.size(); place++) {
            holdings.add(new Holding(party(names, holders.get(place)), shares == null ? null : shares.get(place)));
        }
        return List.copyOf(holdings);
    }

    private static Party party(Map<Integer, Party> names, Integer name) {
        return Objects.requireNonNull(names.get(name), () -> "no name " + name);
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                Category.valueOf(row.getString("category")),
                Variety.valueOf(row.getString("variety")),
                row.getString("number"),
                row.getString("title"),
                row.getString("publication_number"),
                row.getString("grant_number"),
                texts(row, "classes"),
                List.of(),
                List.of(),
                texts(row, "inventors"),
                row.getString("agent"),
                row.getString("region_code"),
                row.getString("industry"),
                texts(row, "family"),
                row.getString("abstract"),
                details(row.getString("details")));
    }

    private static Map<Detail, String> details(String json) {
        var details = new EnumMap<Detail, String>(Detail.class);
        JSON.readValue(json, TEXTS).forEach((name, value) -> details.put(Detail.valueOf(name), value));
        return details;
    }

    private static List<Turn> turns(ResultSet row) throws SQLException {
        var states = texts(row, "states");
        var days = (Date[]) row.getArray("turned_on").getArray();
        var turns = new ArrayList<Turn>(days.length);
        for (var place = 0; place < days.length; place++) {
            turns.add(new Turn(days[place].toLocalDate(), State.valueOf(states.get(place)), null, ""));
        }
        return List.copyOf(turns);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<Integer> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }

    private static @Nullable List<@Nullable BigDecimal> shares(ResultSet row) throws SQLException {
        var array = row.getArray("shares");
        return array == null ? null : Arrays.asList((@Nullable BigDecimal[]) array.getArray());
    }
}
