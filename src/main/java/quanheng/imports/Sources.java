package quanheng.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.formats.Formats;
import quanheng.formats.Guess;
import quanheng.formats.Profile;
import quanheng.formats.Rows;
import quanheng.formats.SourceFile;
import quanheng.formats.Terms;

/// Opens files for import, with what the office knows of places.
@Component
class Sources {
    private final Formats formats = Formats.all();
    private final Divisions divisions;
    private final Clock clock;

    Sources(Divisions divisions, Clock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    Rows open(Shelved file, Profile profile) {
        return formats.read(source(file), profile, new Terms(LocalDate.now(clock), divisions));
    }

    Optional<Guess> recognise(Shelved file) {
        return formats.recognise(source(file));
    }

    private static SourceFile source(Shelved file) {
        return new SourceFile(file.path(), file.fileName());
    }
}
