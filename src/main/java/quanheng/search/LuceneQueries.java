package quanheng.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import quanheng.rights.State;

/// A question in Lucene's terms. Words and numbers rank; everything else only filters.
final class LuceneQueries {
    private static final int MOST_CLAUSES = 16_384;
    private static final float TITLE_WEIGHT = 3;
    private static final float NUMBER_WEIGHT = 10;
    private static final int DAYS_SPARSE = 16;
    private static final int STATES_SPARSE = 2;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final LocalDate today;

    /// @param today the day of states that name none
    LuceneQueries(LocalDate today) {
        this.today = today;
    }

    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.Everything all -> MatchAllDocsQuery.INSTANCE;
            case Query.Words words -> words(words);
            case Query.Numbered number -> numbered(number);
            case Query.Among among -> among(among);
            case Query.Days days -> days(days);
            case Query.InState state -> inState(state);
            case Query.All all -> all(all);
            case Query.Any any -> any(any);
            case Query.Not not ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(of(not.part()), Occur.MUST_NOT)
                        .build();
        };
    }

    /// Whether it says what is a better match and what a worse one.
    static boolean ranks(Query query) {
        return switch (query) {
            case Query.Words words -> true;
            case Query.Numbered number -> true;
            case Query.All all -> all.parts().stream().anyMatch(LuceneQueries::ranks);
            case Query.Any any -> any.parts().stream().anyMatch(LuceneQueries::ranks);
            case Query.Everything all -> false;
            case Query.Among among -> false;
            case Query.Days days -> false;
            case Query.InState state -> false;
            case Query.Not not -> false;
        };
    }

    private org.apache.lucene.search.Query words(Query.Words words) {
        if (words.field() != null) {
            return phrase(words.field(), words);
        }
        var anywhere = new BooleanQuery.Builder();
        for (var field : Field.ANYWHERE) {
            var phrase = phrase(field, words);
            anywhere.add(field == Field.TITLE ? new BoostQuery(phrase, TITLE_WEIGHT) : phrase, Occur.SHOULD);
        }
        return anywhere.build();
    }

    private static org.apache.lucene.search.Query phrase(Field field, Query.Words words) {
        var places = Terms.of(words.text()).places();
        if (words.prefix()) {
            return new PrefixQuery(new Term(field.id(), places.getFirst().term()));
        }
        if (places.size() == 1) {
            return new TermQuery(new Term(field.id(), places.getFirst().term()));
        }
        var phrase = new PhraseQuery.Builder();
        for (var position = 0; position < places.size(); position++) {
            phrase.add(new Term(field.id(), places.get(position).term()), position);
        }
        return phrase.build();
    }

    private static org.apache.lucene.search.Query numbered(Query.Numbered number) {
        var term = new Term(Field.NUMBER.id(), number.key());
        var exact = new ConstantScoreQuery(number.prefix() ? new PrefixQuery(term) : new TermQuery(term));
        return new BoostQuery(exact, NUMBER_WEIGHT);
    }

    private static org.apache.lucene.search.Query among(Query.Among among) {
        var field = among.field().id();
        if (among.keys().size() == 1) {
            return new ConstantScoreQuery(
                    new TermQuery(new Term(field, among.keys().iterator().next())));
        }
        return new TermInSetQuery(
                field, among.keys().stream().map(BytesRef::new).toList());
    }

    private static org.apache.lucene.search.Query days(Query.Days days) {
        var from = days.from() == null ? Columns.NO_DAY + 1 : (int) days.from().toEpochDay();
        var to = days.to() == null ? Integer.MAX_VALUE : (int) days.to().toEpochDay();
        return new ColumnQuery("%s %d..%d".formatted(days.field(), from, to), DAYS_SPARSE, columns -> {
            var column = columns.days(days.field());
            return doc -> column[doc] >= from && column[doc] <= to;
        });
    }

    private org.apache.lucene.search.Query inState(Query.InState asked) {
        var day = (int) Objects.requireNonNullElse(asked.on(), today).toEpochDay();
        var wanted = wanted(asked.states());
        var names = asked.states().stream().sorted().toList();
        return new ColumnQuery("%s on %d".formatted(names, day), STATES_SPARSE, columns -> {
            var state = columns.stays().lookingAt(day);
            return doc -> wanted[state.applyAsInt(doc)];
        });
    }

    private static boolean[] wanted(Set<State> states) {
        var wanted = new boolean[Stays.NONE + 1];
        states.forEach(state -> wanted[Stays.STATES.indexOf(state)] = true);
        return wanted;
    }

    private org.apache.lucene.search.Query all(Query.All all) {
        var made = new BooleanQuery.Builder();
        for (var part : all.parts()) {
            if (part instanceof Query.Not not) {
                made.add(of(not.part()), Occur.MUST_NOT);
            } else {
                made.add(of(part), ranks(part) ? Occur.MUST : Occur.FILTER);
            }
        }
        if (all.parts().stream().allMatch(Query.Not.class::isInstance)) {
            made.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return made.build();
    }

    private org.apache.lucene.search.Query any(Query.Any any) {
        var made = new BooleanQuery.Builder();
        any.parts().forEach(part -> made.add(of(part), Occur.SHOULD));
        return made.build();
    }
}
