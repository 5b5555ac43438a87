package quanheng.rights;

import org.springframework.context.MessageSourceResolvable;

/// A word among the messages, as an argument of a [Reason].
public record Word(String key) implements MessageSourceResolvable {
    static Word of(EventKind kind) {
        return new Word("rights.event." + kind);
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }
}
