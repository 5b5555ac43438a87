package quanheng.search;

import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Finds rights by a look at a column in memory; quickest after something narrower.
final class ColumnQuery extends Query {
    private static final float COST_OF_A_LOOK = 2;

    private final String what;
    private final Function<Columns, IntPredicate> look;

    /// @param what says the whole condition; two of the same words are the same
    ColumnQuery(String what, Function<Columns, IntPredicate> look) {
        this.what = what;
        this.look = look;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                var size = context.reader().maxDoc();
                var fits = look.apply(Columns.of(context.reader()));
                return new ConstantScoreScorerSupplier(score(), mode, size) {
                    @Override
                    public DocIdSetIterator iterator(long lead) {
                        return TwoPhaseIterator.asDocIdSetIterator(looking(size, fits));
                    }

                    @Override
                    public long cost() {
                        return size;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private static TwoPhaseIterator looking(int size, IntPredicate fits) {
        var all = DocIdSetIterator.all(size);
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() {
                return fits.test(all.docID());
            }

            @Override
            public float matchCost() {
                return COST_OF_A_LOOK;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return what;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnQuery query && query.what.equals(what);
    }

    @Override
    public int hashCode() {
        return what.hashCode();
    }
}
