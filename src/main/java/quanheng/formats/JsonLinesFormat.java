package quanheng.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// JSON Lines: an object a line, its keys the meanings of [Field] in the form `filedOn`.
final class JsonLinesFormat implements Format {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public Optional<Guess> recognise(SourceFile file, byte[] start) {
        var at = 0;
        while (at < start.length && ((at < 3 && start[at] < 0) || (start[at] >= 0 && start[at] <= ' '))) {
            at++;
        }
        if (at == start.length || start[at] != '{') {
            return Optional.empty();
        }
        return Optional.of(new Guess(name(), XmlFormat.DOCUMENTS, List.of(), List.of(), 1, List.of(), "UTF-8"));
    }

    @Override
    public Rows read(SourceFile file, Profile profile, Terms terms) {
        var read = new AtomicLong();
        var table = new TextTable(file.open(read), '\u001e', new Encoding(StandardCharsets.UTF_8));
        var draft = new Draft(XmlFormat.DOCUMENTS.toldUntil(profile.toldUntil()), terms);
        return new JsonRows(table, draft, read::get);
    }
}
