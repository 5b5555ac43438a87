package quanheng.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Excel workbooks (.xlsx): the first sheet that is not hidden, row by row. A cell with a formula is refused with its
/// row, for what it last came to is nobody's statement.
final class XlsxFormat implements Format {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Optional<Guess> recognise(SourceFile file, byte[] start) {
        if (!Archive.isZip(start)) {
            return Optional.empty();
        }
        try (var archive = Archive.open(file, new AtomicLong())) {
            if (!archive.has("xl/workbook.xml")) {
                return Optional.empty();
            }
        } catch (BrokenFileException broken) {
            return Optional.empty();
        }
        try (var table = new SheetTable(Archive.open(file, new AtomicLong()))) {
            return Optional.ofNullable(Heads.find(table, null)).map(heads -> heads.guess(name(), ""));
        } catch (BrokenFileException broken) {
            var nothing = Profile.of("", Profile.Subject.RIGHTS, null, Map.of());
            return Optional.of(new Guess(name(), nothing, List.of(), List.of(), 0, List.of(), ""));
        }
    }

    @Override
    public Rows read(SourceFile file, Profile profile, Terms terms) {
        var used = new AtomicLong();
        try {
            int head;
            try (var table = new SheetTable(Archive.open(file, new AtomicLong()))) {
                var heads = Heads.find(table, profile);
                head = heads == null ? 0 : heads.at() + 1;
            }
            return new TableRows(new SheetTable(Archive.open(file, used)), head, new Draft(profile, terms), used::get);
        } catch (BrokenFileException broken) {
            return new OneRow(broken.row(1));
        }
    }
}
