package quanheng.reference.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.reference.Kind;
import quanheng.reference.Order;

/// The form for a new edition as it was filled in.
record Wish(
        @Nullable Kind kind,
        @Nullable String edition,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean goodRows) {
    private static final int LONGEST_NAME = 100;

    /// A field that is not filled in well, and why.
    record Wrong(String field, String message) {}

    String name() {
        return edition == null ? "" : edition.strip();
    }

    List<Wrong> wrong() {
        var wrong = new ArrayList<Wrong>();
        if (name().isEmpty() || name().length() > LONGEST_NAME) {
            wrong.add(new Wrong("edition", "reference.load.no-edition"));
        }
        if (from == null) {
            wrong.add(new Wrong("from", "reference.load.no-from"));
        } else if (to != null && !to.isAfter(from)) {
            wrong.add(new Wrong("to", "reference.load.bad-to"));
        }
        return wrong;
    }

    /// The fields that have something, for an address or a hidden form.
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("kind", chosen().name());
        values.put("edition", name());
        put(values, "from", from);
        put(values, "to", to);
        put(values, "goodRows", goodRows);
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    Order order(List<Order.Paper> papers) {
        if (from == null) {
            throw new IllegalStateException("no first day");
        }
        return new Order(chosen(), name(), from, to, papers, Boolean.TRUE.equals(goodRows));
    }

    private Kind chosen() {
        return kind == null ? Kind.IPC : kind;
    }
}
