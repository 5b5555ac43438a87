package quanheng.overview;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.CountedRecord;
import quanheng.targets.Judgement;
import quanheng.targets.Reached;
import quanheng.targets.Targets;

/// All that the state of a promise was derived from, so that anybody can derive it again.
@Component
class LedgerFacts {
    private static final int PRINTED = 2_000;
    private static final int DIGESTED = 100_000;

    private final Targets targets;

    LedgerFacts(Targets targets) {
        this.targets = targets;
    }

    /// What a promise is bound to.
    ///
    /// @param version pinned; null for the one valid on the day
    /// @param days    `period`, `year` or `day`
    record Bound(
            String indicator,
            @Nullable Integer version,
            String region,
            String days,
            boolean wholeYears,
            String boundBy,
            Instant boundAt) {}

    /// What was counted for it.
    ///
    /// @param version  of the definition it was counted by
    /// @param value    in `unit`, not rounded; null where there is no data
    /// @param from     first day counted; null for what is held on a day
    /// @param paceFrom first of the days over which it adds up; null where it does not
    /// @param reported whether it rests on figures that others reported
    /// @param count    how many records were counted
    /// @param digest   SHA-256 of their numbers, a line each, in the list's order; null beyond 100,000
    /// @param records  the records themselves; null beyond 2,000
    record Seen(
            String indicator,
            int version,
            String name,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            String unit,
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable LocalDate paceFrom,
            @Nullable LocalDate paceTo,
            Instant knownAt,
            boolean reported,
            long count,
            @Nullable String digest,
            @Nullable List<Piece> records) {}

    /// A record counted.
    ///
    /// @param on     the day it is counted for; null for a stock
    /// @param amount what it adds; null where it adds one
    record Piece(
            String number, @Nullable LocalDate on, @Nullable BigDecimal amount) {}

    /// What a goal without a number is judged by.
    ///
    /// @param stage   `written`, `proved`, `fallen` or `judged`
    /// @param outcome null where there is no verdict
    /// @param proofs  ids of the evidence at hand
    /// @param restsOn ids of the evidence the verdict rests on
    record Judged(
            String stage,
            String criterion,
            @Nullable String outcome,
            @Nullable LocalDate on,
            List<String> proofs,
            List<String> restsOn) {}

    @Nullable
    Bound bound(@Nullable Reached reached) {
        if (reached == null) {
            return null;
        }
        var binding = reached.binding();
        var terms = binding.terms();
        return new Bound(
                terms.indicator(),
                terms.version(),
                terms.region(),
                terms.days().word(),
                terms.wholeYears(),
                binding.boundBy(),
                binding.boundAt());
    }

    @Nullable
    Seen seen(@Nullable Reached reached) {
        if (reached == null) {
            return null;
        }
        var observation = reached.observation();
        var definition = observation.definition();
        var pace = reached.pace();
        var records = observation.records() > DIGESTED ? null : targets.records(reached, DIGESTED);
        return new Seen(
                definition.indicator(),
                definition.version(),
                definition.name(Locale.SIMPLIFIED_CHINESE),
                observation.value(),
                observation.numerator(),
                observation.denominator(),
                definition.unit(),
                observation.span().from(),
                observation.span().to(),
                pace == null ? null : pace.startsOn(),
                pace == null ? null : pace.endsOn(),
                observation.knownAt(),
                reached.reported(),
                observation.records(),
                records == null ? null : digest(records),
                records == null || records.size() > PRINTED
                        ? null
                        : records.stream()
                                .map(each -> new Piece(each.number(), each.on(), each.amount()))
                                .toList());
    }

    @Nullable
    Judged judged(@Nullable Judgement judgement, LocalDate asOf) {
        if (judgement == null) {
            return null;
        }
        var verdict = judgement.verdict();
        return new Judged(
                judgement.stage(asOf).name().toLowerCase(Locale.ROOT),
                judgement.criterion().words(),
                verdict == null ? null : verdict.outcome().word(),
                verdict == null ? null : verdict.on(),
                judgement.proofs().stream().map(proof -> proof.id().toString()).toList(),
                verdict == null
                        ? List.of()
                        : verdict.restsOn().stream().map(Object::toString).toList());
    }

    private static String digest(List<CountedRecord> records) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            records.forEach(each -> digest.update((each.number() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
