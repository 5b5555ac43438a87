package quanheng.policies.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import quanheng.policies.Article;

/// An article of two versions of an instrument, side by side.
///
/// @param before empty where it is new
/// @param after  empty where it was dropped
public record ArticlePair(String label, String before, String after) {
    /// The word for what happened to it.
    public String change() {
        if (before.equals(after)) {
            return "same";
        }
        return before.isEmpty() ? "added" : after.isEmpty() ? "dropped" : "changed";
    }

    static List<ArticlePair> of(List<Article> before, List<Article> after) {
        var labels = new LinkedHashSet<String>();
        Stream.concat(after.stream(), before.stream()).map(Article::label).forEach(labels::add);
        var pairs = new ArrayList<ArticlePair>();
        for (var label : labels) {
            pairs.add(new ArticlePair(label, words(before, label), words(after, label)));
        }
        return pairs;
    }

    private static String words(List<Article> articles, String label) {
        return articles.stream()
                .filter(article -> article.label().equals(label))
                .map(Article::words)
                .findFirst()
                .orElse("");
    }
}
