package quanheng.reference;

import java.util.Locale;

/// A class, industry, division or code of an edition.
///
/// @param parent    code of the one above; empty at the top
/// @param level     1 at the top
/// @param title     in Chinese; empty where the files have none
/// @param english   title in English; empty where the files have none
/// @param note      what the files say besides; or empty
/// @param abolished whether the edition lists it as no longer in use
public record Entry(
        String code, String parent, int level, String title, String english, String note, boolean abolished) {
    /// The title in a language, else in the other.
    public String title(Locale language) {
        var first = language.getLanguage().equals("en") ? english : title;
        return first.isEmpty() ? title + english : first;
    }

    Entry at(int depth) {
        return new Entry(code, parent, depth, title, english, note, abolished);
    }

    Entry under(String above) {
        return new Entry(code, above, level, title, english, note, abolished);
    }

    /// This entry with what it lacks taken from another of the same code.
    Entry completedBy(Entry other) {
        return new Entry(
                code,
                parent,
                level,
                title.isEmpty() ? other.title : title,
                english.isEmpty() ? other.english : english,
                note.isEmpty() ? other.note : note,
                abolished || other.abolished);
    }

    Entry alsoCalled(String name) {
        return new Entry(code, parent, level, title + "; " + name, english, note, abolished);
    }
}
