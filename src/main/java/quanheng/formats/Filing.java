package quanheng.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all documents tell alike: an application and one or two publications of it.
final class Filing {
    /// Stands between several values in documents, for their names may contain any other character.
    static final String SEPARATOR = "\u001f";

    private Filing() {}

    /// Tells a draft which application it is about and which documents of it there are.
    ///
    /// @param earlier an earlier publication of the same application; or null
    static void tell(Draft draft, @Nullable DocumentId application, DocumentId document, @Nullable DocumentId earlier) {
        var office = application == null || application.office().isEmpty() ? document.office() : application.office();
        var kind = Kinds.of(document.office(), document.kind());
        if (!office.equals("CN") && !document.office().equals("CN")) {
            draft.category(kind.category());
        }
        draft.tell(Field.NUMBER, application == null ? document.document() : application.name());
        if (application != null) {
            draft.tell(Field.FILED_ON, day(application.on()));
        }
        draft.tell(Field.DOCUMENT_KIND, document.kind());
        if (kind.isGrant()) {
            draft.tell(Field.GRANT_NUMBER, document.document());
            draft.tell(Field.GRANTED_ON, day(document.on()));
            if (earlier != null) {
                draft.tell(Field.DOCUMENT_NUMBER, earlier.document());
                draft.tell(Field.DOCUMENT_ON, day(earlier.on()));
            }
        } else {
            draft.tell(Field.DOCUMENT_NUMBER, document.document());
            draft.tell(Field.DOCUMENT_ON, day(document.on()));
        }
    }

    /// Offices print zeros where they do not know a day.
    static String day(String printed) {
        return printed.endsWith("00") || printed.startsWith("0") ? "" : printed;
    }

    static void tell(Draft draft, Field field, List<String> values) {
        draft.tell(field, String.join(SEPARATOR, values));
    }
}
