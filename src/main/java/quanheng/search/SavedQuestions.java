package quanheng.search;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The questions people keep, each his own.
@Component
public class SavedQuestions {
    private final SavedQuestionStore store;
    private final Clock clock;

    SavedQuestions(SavedQuestionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Somebody's questions by name.
    public List<SavedQuestion> of(UUID person) {
        return store.of(person);
    }

    /// Keeps a question; one of the same name is replaced.
    public void keep(UUID person, String name, Question question) {
        store.put(
                person,
                new SavedQuestion(
                        UUID.randomUUID(),
                        name,
                        question.words(),
                        question.filters(),
                        question.order(),
                        clock.instant()));
    }

    /// Forgets a question.
    ///
    /// @return false where he has no such one
    public boolean forget(UUID person, UUID id) {
        return store.delete(person, id);
    }
}
