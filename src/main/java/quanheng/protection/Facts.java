package quanheng.protection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody brings before the office, as far as it decides where it belongs.
///
/// @param receivedOn      selects the law
/// @param knownOn         since when act and infringer were known; null where nobody said
/// @param endedOn         when the act ended; null while it goes on
/// @param turnover        of the illegal business in yuan; null where unknown
/// @param gains           illegal gains in yuan; null where unknown
/// @param loss            of the right holder in yuan; null where unknown
/// @param rights          how many marks or patents are touched
/// @param punishedBefore  punished for the same kind of act within two years
/// @param major           of national weight
/// @param listed          the respondent is on the list of serious dishonesty
public record Facts(
        LocalDate receivedOn,
        Right right,
        Claim claim,
        Act act,
        Place place,
        Standing standing,
        Life life,
        Earlier earlier,
        Willing willing,
        Forum forum,
        boolean respondentKnown,
        @Nullable LocalDate knownOn,
        @Nullable LocalDate endedOn,
        @Nullable BigDecimal turnover,
        @Nullable BigDecimal gains,
        @Nullable BigDecimal loss,
        int rights,
        boolean punishedBefore,
        boolean major,
        boolean urgent,
        boolean listed) {
    /// What kind of right it is about.
    public enum Right {
        INVENTION,
        UTILITY_MODEL,
        DESIGN,
        TRADEMARK,
        COPYRIGHT,
        TRADE_SECRET,
        GEOGRAPHICAL_INDICATION,
        LAYOUT_DESIGN,
        PLANT_VARIETY,
        NONE
    }

    /// What is wanted.
    public enum Claim {
        STOP,
        DAMAGES,
        OWNERSHIP,
        INVENTORSHIP,
        REMUNERATION,
        PRE_GRANT_FEE,
        REPORT,
        CONSUMER,
        OTHER
    }

    /// What is said to have been done.
    public enum Act {
        INFRINGEMENT,
        COUNTERFEIT,
        COUNTERFEIT_SERVICES,
        PASSING_OFF,
        BAD_FAITH_FILING,
        AGENCY,
        OTHER
    }

    /// Whether the respondent or the act is in the office's area.
    public enum Place {
        HERE,
        ELSEWHERE
    }

    /// Who asks: the right's holder, somebody with an interest such as a licensee, or anybody else.
    public enum Standing {
        HOLDER,
        INTERESTED,
        OTHERS
    }

    /// The right's state on the day.
    public enum Life {
        IN_FORCE,
        PENDING,
        ENDED,
        UNKNOWN
    }

    /// What became of the matter before: nothing, sued in court, dealt with by an office, or the same kind of
    /// infringement found in an effective decision.
    public enum Earlier {
        NONE,
        COURT,
        DECIDED,
        REPEATED
    }

    /// Whether the sides would settle.
    public enum Willing {
        UNASKED,
        BOTH,
        NO
    }

    /// Where it happens.
    public enum Forum {
        NONE,
        PLATFORM,
        FAIR,
        CUSTOMS
    }

    /// For what crime the figures count; null for none.
    @Nullable
    Offence offence() {
        return switch (right) {
            case TRADEMARK ->
                act == Act.COUNTERFEIT
                        ? Offence.MARK_ON_GOODS
                        : act == Act.COUNTERFEIT_SERVICES ? Offence.MARK_ON_SERVICES : null;
            case INVENTION, UTILITY_MODEL, DESIGN -> act == Act.PASSING_OFF ? Offence.PATENT : null;
            case TRADE_SECRET -> Offence.TRADE_SECRET;
            case COPYRIGHT, GEOGRAPHICAL_INDICATION, LAYOUT_DESIGN, PLANT_VARIETY, NONE -> null;
        };
    }
}
