package quanheng.programme;

import java.math.BigDecimal;
import java.util.UUID;

/// What part of a shared duty counts for one of its leads, in percent.
public record Credit(UUID organization, String name, BigDecimal share) {}
