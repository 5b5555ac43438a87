package quanheng.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What can be asked of a right. Its words are the messages `search.field.<name>`.
enum Field {
    /// Name of the invention, mark, work …
    TITLE(Kind.WORDS),
    ABSTRACT(Kind.WORDS),
    /// Everything else that is words: goods, names, details. Asked together with title and abstract.
    OTHERS(Kind.WORDS),
    GOODS(Kind.WORDS),
    APPLICANT(Kind.WORDS),
    HOLDER(Kind.WORDS),
    INVENTOR(Kind.WORDS),
    AGENT(Kind.WORDS),
    /// Names of applicants as a whole.
    APPLICANT_NAME(Kind.KEYS),
    /// Names of present holders as a whole.
    HOLDER_NAME(Kind.KEYS),
    /// Application, registration, publication and grant numbers, in every spelling.
    NUMBER(Kind.KEYS),
    CATEGORY(Kind.KEYS),
    VARIETY(Kind.KEYS),
    /// Class of any scheme, with all classes above it.
    CLASS(Kind.KEYS),
    REGION(Kind.KEYS),
    INDUSTRY(Kind.KEYS),
    FAMILY(Kind.KEYS),
    FILED(Kind.DAY),
    PUBLISHED(Kind.DAY),
    GRANTED(Kind.DAY),
    /// The legal state on a day.
    STATE(Kind.STATE);

    /// How it is kept and asked.
    enum Kind {
        WORDS,
        KEYS,
        DAY,
        STATE
    }

    /// Where words are sought that name no field.
    static final List<Field> ANYWHERE = List.of(TITLE, ABSTRACT, OTHERS);

    private final Kind kind;
    private final String id;

    Field(Kind kind) {
        this.kind = kind;
        this.id = name().toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    /// Its name in an index.
    String id() {
        return id;
    }

    static List<Field> of(Kind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }
}
