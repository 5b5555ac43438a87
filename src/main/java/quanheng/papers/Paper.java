package quanheng.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paper ready to be printed.
///
/// @param issuer    whose paper it is; stands above the title and beside the seal
/// @param number    such as `江知裁〔2026〕3号`; null where the paper bears none
/// @param addressee whom it is for; empty where it is for nobody in particular
/// @param date      the day it is signed
/// @param look      what surrounds the body
public record Paper(
        String issuer,
        String title,
        @Nullable String number,
        String addressee,
        List<Block> blocks,
        LocalDate date,
        Look look) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /// What surrounds the body of a paper.
    public enum Look {
        /// The issuer in red above a red line, seal and date below: letters to other authorities.
        RED_HEAD,
        /// Issuer and title in black, seal and date below: papers of a case.
        PLAIN,
        /// Without addressee, seal and date of the issuer: records and forms that people sign.
        FORM
    }
}
