package quanheng.formats;

import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.NumberRead;
import quanheng.rights.Numbers;
import quanheng.rights.Spelling;

/// Application numbers of Chinese patents.
final class PatentNumbers {
    /// What was read of a number.
    ///
    /// @param year  of filing; 0 where the number does not tell it
    /// @param fault null where the number is right
    record Read(
            String number,
            Category category,
            int year,
            @Nullable Fault fault) {}

    private PatentNumbers() {}

    /// Null where it is no such number at all.
    static @Nullable Read read(String code) {
        if (!(Numbers.read(Category.INVENTION, code) instanceof NumberRead.Read read)) {
            return null;
        }
        var category = Numbers.categoryOf(read.number());
        var fault = read.spellings().contains(Spelling.CHECK_WRONG) ? Fault.CHECK_CHARACTER : null;
        return category == null ? null : new Read(read.number(), category, Numbers.yearOf(read.number()), fault);
    }
}
