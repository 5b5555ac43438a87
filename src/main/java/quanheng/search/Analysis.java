package quanheng.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How folded text becomes the words of an index: each Chinese character and each pair of neighbours, each word of
/// letters and digits in lower case. OpenSearch has the same parts built in.
final class Analysis extends Analyzer {
    static final Analysis INSTANCE = new Analysis();

    /// Between two values of a field, so that no phrase runs across.
    static final int GAP = 100;

    private static final int EVERY_SCRIPT =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private Analysis() {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var letters = new StandardTokenizer();
        var words = new LowerCaseFilter(new CJKWidthFilter(letters));
        return new TokenStreamComponents(letters, new CJKBigramFilter(words, EVERY_SCRIPT, true));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
