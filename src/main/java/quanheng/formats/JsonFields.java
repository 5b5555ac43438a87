package quanheng.formats;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.rights.EventKind;
import quanheng.rights.Holding;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;
import quanheng.rights.RightEvent.Precision;
import tools.jackson.databind.JsonNode;

/// Tells a draft what an object in JSON says. Values are words, numbers or lists of words; `applicants` and `holders`
/// may be objects with `name`, `kind`, `creditCode`, `address`, `regionCode` and, of holders, `share`; `events` are
/// objects with `kind`, `on`, and `precision`, `announcedOn`, `code`, `reference`, `detail` where they are known.
final class JsonFields {
    private static final Map<String, Field> FIELDS = fields();

    private JsonFields() {}

    private static Map<String, Field> fields() {
        var fields = new HashMap<String, Field>();
        for (var field : Field.values()) {
            fields.put(key(field), field);
        }
        return fields;
    }

    /// `FILED_ON` is written `filedOn`.
    private static String key(Field field) {
        var key = new StringBuilder();
        for (var part : field.name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return key.toString();
    }

    static void tell(Draft draft, JsonNode object) {
        for (var entry : object.properties()) {
            var value = entry.getValue();
            var field = FIELDS.get(entry.getKey());
            if (entry.getKey().equals("events") && value.isArray()) {
                value.forEach(event -> event(draft, event));
            } else if (field == null) {
                draft.warn(Field.ROW, Fault.UNKNOWN_WORD, entry.getKey());
            } else if (value.isArray()) {
                value.forEach(one -> tell(draft, field, one));
            } else if (!value.isNull()) {
                tell(draft, field, value);
            }
        }
    }

    private static void tell(Draft draft, Field field, JsonNode value) {
        if (!value.isObject()) {
            draft.tell(field, value.asString());
        } else if (field == Field.APPLICANTS) {
            draft.applicant(party(value));
        } else if (field == Field.HOLDERS) {
            draft.holding(new Holding(party(value), share(draft, value)));
        } else {
            draft.refuse(field, Fault.MALFORMED, value.toString());
        }
    }

    private static Party party(JsonNode value) {
        return new Party(
                Cleaning.name(text(value, "name")),
                text(value, "kind"),
                Cleaning.code(text(value, "creditCode")),
                text(value, "address"),
                Cleaning.code(text(value, "regionCode")));
    }

    private static @Nullable BigDecimal share(Draft draft, JsonNode value) {
        var share = value.get("share");
        if (share == null || share.isNull()) {
            return null;
        }
        if (!share.isNumber() || share.decimalValue().signum() <= 0 || share.doubleValue() > 100) {
            draft.refuse(Field.SHARES, Fault.OUT_OF_RANGE, share.toString());
            return null;
        }
        return share.decimalValue();
    }

    private static void event(Draft draft, JsonNode event) {
        var day = Days.day(text(event, "on"));
        var kind = kind(text(event, "kind"));
        if (day == null || kind == null) {
            draft.refuse(day == null ? Field.EVENT_ON : Field.EVENT, Fault.MALFORMED, event.toString());
            return;
        }
        if (day.isAfter(draft.terms().today())) {
            draft.refuse(Field.EVENT_ON, Fault.FUTURE_DAY, text(event, "on"));
        }
        draft.happened(new RightEvent(
                kind,
                day,
                precision(text(event, "precision")),
                Days.day(text(event, "announcedOn")),
                text(event, "code"),
                text(event, "reference"),
                text(event, "detail")));
    }

    private static @Nullable EventKind kind(String words) {
        for (var kind : EventKind.values()) {
            if (kind.name().equalsIgnoreCase(words)) {
                return kind;
            }
        }
        return null;
    }

    private static Precision precision(String words) {
        for (var precision : Precision.values()) {
            if (precision.name().equalsIgnoreCase(words)) {
                return precision;
            }
        }
        return Precision.DAY;
    }

    private static String text(JsonNode object, String key) {
        var value = object.get(key);
        return value == null || value.isNull() ? "" : Cleaning.text(value.asString());
    }
}
