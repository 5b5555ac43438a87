package quanheng.search.web;

import java.util.List;
import java.util.UUID;
import quanheng.search.SavedQuestion;

/// A kept question with the address that asks it.
record SavedView(UUID id, String name, String query) {
    static List<SavedView> of(List<SavedQuestion> questions) {
        return questions.stream()
                .map(question -> new SavedView(
                        question.id(),
                        question.name(),
                        new Asked(
                                        question.words(),
                                        question.filters(),
                                        question.order().id(),
                                        "",
                                        "")
                                .from("")))
                .toList();
    }
}
