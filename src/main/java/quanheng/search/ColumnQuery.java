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
import org.apache.lucene.util.FixedBitSet;

/// Finds rights by a look at a column in memory: at what something narrower leaves, or at all in turn.
final class ColumnQuery extends Query {
    private static final float COST_OF_A_LOOK = 2;

    private final String what;
    private final int sparse;
    private final Function<Columns, IntPredicate> look;

    /// @param what   says the whole condition; two of the same words are the same
    /// @param sparse where something narrower leaves fewer than one of so many rights, only those are looked at
    ColumnQuery(String what, int sparse, Function<Columns, IntPredicate> look) {
        this.what = what;
        this.sparse = sparse;
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
                        return lead < size / sparse
                                ? TwoPhaseIterator.asDocIdSetIterator(looking(size, fits))
                                : new Walk(size, fits);
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

    /// Looks at one right after the other, a window at a time where that is asked for.
    private static final class Walk extends DocIdSetIterator {
        private final int size;
        private final IntPredicate fits;
        private int doc = -1;

        Walk(int size, IntPredicate fits) {
            this.size = size;
            this.fits = fits;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) {
            var at = target;
            while (at < size && !fits.test(at)) {
                at++;
            }
            doc = at < size ? at : NO_MORE_DOCS;
            return doc;
        }

        @Override
        public void intoBitSet(int upTo, FixedBitSet found, int offset) {
            var end = Math.min(upTo, size);
            for (var at = doc; at < end; at++) {
                if (fits.test(at)) {
                    found.set(at - offset);
                }
            }
            if (doc < upTo) {
                advance(upTo);
            }
        }

        @Override
        public long cost() {
            return size;
        }
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
