package quanheng.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import quanheng.rights.State;

/// How a right stands in a Lucene index: words to be found by, and columns to be counted and sorted by. Texts are not
/// kept.
final class LuceneDocuments {
    /// Changes whenever an index of before cannot be read any more.
    static final String FORM = "1 " + List.of(State.values());

    static final String ID = "id";
    static final String ORDER = "order";
    static final String STAYS = "stays";
    static final String COLUMN = "column.";
    static final int STATE_BITS = 5;

    /// Fields of one key, counted as they stand.
    static final List<Field> COUNTED = List.of(Field.CATEGORY, Field.REGION, Field.INDUSTRY);

    private static final List<State> STATES = List.of(State.values());

    private LuceneDocuments() {}

    static Term term(int id) {
        return new Term(ID, Integer.toString(id));
    }

    static Document of(quanheng.search.Document right) {
        var made = new Document();
        made.add(new StringField(ID, Integer.toString(right.id()), Store.NO));
        made.add(new NumericDocValuesField(ID, right.id()));
        made.add(new NumericDocValuesField(ORDER, right.order()));
        right.words()
                .forEach((field, texts) -> texts.forEach(text -> made.add(new TextField(field.id(), text, Store.NO))));
        right.keys()
                .forEach((field, keys) -> keys.forEach(key -> made.add(new StringField(field.id(), key, Store.NO))));
        right.days().forEach((field, day) -> made.add(NumericDocValuesField.indexedField(field.id(), day)));
        for (var stay : right.stays()) {
            made.add(new SortedNumericDocValuesField(STAYS, packed(stay)));
        }
        for (var field : COUNTED) {
            right.keys(field).stream()
                    .limit(1)
                    .forEach(key -> made.add(new SortedDocValuesField(COLUMN + field.id(), new BytesRef(key))));
        }
        several(made, Field.CLASS, right.classes());
        several(made, Field.APPLICANT_NAME, right.keys(Field.APPLICANT_NAME));
        several(made, Field.HOLDER_NAME, right.keys(Field.HOLDER_NAME));
        return made;
    }

    /// A stay as one number: the day and, in the last bits, the state.
    private static long packed(quanheng.search.Document.Stay stay) {
        return ((long) stay.from() << STATE_BITS) | STATES.indexOf(stay.state());
    }

    private static void several(Document made, Field field, List<String> values) {
        values.forEach(value -> made.add(new SortedSetDocValuesField(COLUMN + field.id(), new BytesRef(value))));
    }
}
