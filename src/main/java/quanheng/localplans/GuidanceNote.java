package quanheng.localplans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the office tells the units of a class (分类指导).
///
/// @param file     null where there is none
/// @param fileName null where there is none
public record GuidanceNote(
        UUID id,
        UnitClass.Kind kind,
        String title,
        String words,
        @Nullable UUID file,
        @Nullable String fileName,
        LocalDate publishedOn,
        String publishedBy) {}
