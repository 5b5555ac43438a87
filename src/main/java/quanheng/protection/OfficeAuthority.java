package quanheng.protection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import quanheng.policies.PowerCheck;
import quanheng.policies.Powers;

/// Asks the list of powers. A case of the office as a whole is not asked for the power of a unit.
@Component
class OfficeAuthority implements Authority {
    private final Powers powers;
    private final MessageSource messages;

    OfficeAuthority(Powers powers, MessageSource messages) {
        this.powers = powers;
        this.messages = messages;
    }

    @Override
    public Optional<String> against(String power, @Nullable UUID unit, LocalDate day) {
        return unit == null
                ? Optional.empty()
                : switch (powers.check(power, unit, day)) {
                    case PowerCheck.Live live -> Optional.empty();
                    case PowerCheck.Refused refused -> Optional.of(words(refused));
                };
    }

    private String words(PowerCheck.Refused refused) {
        var key = switch (refused.reason()) {
            case UNKNOWN -> "none";
            case OF_OTHERS -> "other-unit";
            case NOT_YET, ENDED, BASIS_NOT_IN_FORCE -> "not-live";
        };
        return messages.getMessage("protection.power." + key, null, LocaleContextHolder.getLocale());
    }
}
