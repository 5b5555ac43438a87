package quanheng.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Indicators;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.statistics.Reports;
import quanheng.targets.Freeze;
import quanheng.targets.Reached;

/// Finds what supports every promise of a plan on a day, and what it lacks.
@Component
class Claims {
    private static final Pattern REPORT = Pattern.compile("/statistics/([0-9]{1,18})");
    private static final int PAGE = 10_000;

    private final Ledger ledger;
    private final Indicators indicators;
    private final Reports reports;
    private final Evidence evidence;

    Claims(Ledger ledger, Indicators indicators, Reports reports, Evidence evidence) {
        this.ledger = ledger;
        this.indicators = indicators;
        this.reports = reports;
        this.evidence = evidence;
    }

    /// A claim with the records it counts.
    record Supported(Claim claim, List<CountedRecord> records) {}

    /// Every promise of a plan, in the order of its text.
    List<Supported> of(UUID plan, Freeze freeze) {
        var supported = new ArrayList<Supported>();
        for (var row : ledger.rows(freeze)) {
            if (row.promise().planId().equals(plan)) {
                supported.add(of(supported.size() + 1, row, freeze));
            }
        }
        return supported;
    }

    private Supported of(int number, LedgerRow row, Freeze freeze) {
        var reached = row.reached();
        var records = reached == null ? List.<CountedRecord>of() : records(reached);
        var files = files(row, records);
        var path = reached == null || reached.value() == null
                ? ""
                : "records/%04d-%s.csv"
                        .formatted(number, reached.observation().definition().indicator());
        return new Supported(new Claim(number, row, path, records.size(), files, gaps(row, files, freeze)), records);
    }

    private List<CountedRecord> records(Reached reached) {
        var all = new ArrayList<CountedRecord>();
        List<CountedRecord> some;
        do {
            some = indicators.records(reached.observation().definition(), reached.ask(), all.size(), PAGE);
            all.addAll(some);
        } while (some.size() == PAGE);
        return all;
    }

    private List<SupportingFile> files(LedgerRow row, List<CountedRecord> records) {
        var files = new LinkedHashMap<UUID, String>();
        var judgement = row.judgement();
        if (judgement != null) {
            judgement.proofs().forEach(proof -> files.put(proof.evidenceId(), proof.says()));
        }
        for (var record : records) {
            var report = REPORT.matcher(record.path());
            if (report.matches()) {
                reports.find(Long.parseLong(report.group(1)))
                        .ifPresent(each -> files.put(each.evidence(), record.words()));
            }
        }
        return files.entrySet().stream().map(this::file).toList();
    }

    private SupportingFile file(Map.Entry<UUID, String> proof) {
        EvidenceFile kept = evidence.find(proof.getKey()).orElseThrow();
        var path = "evidence/%s-%s".formatted(kept.sha256().substring(0, 16), kept.fileName());
        return new SupportingFile(kept.id(), path, kept.fileName(), kept.sha256(), proof.getValue());
    }

    private static List<Gap> gaps(LedgerRow row, List<SupportingFile> files, Freeze freeze) {
        var judgement = row.judgement();
        if (judgement != null) {
            return switch (judgement.stage(freeze.day())) {
                case WRITTEN -> List.of(Gap.NO_EVIDENCE);
                case PROVED -> List.of(Gap.NO_VERDICT);
                case FALLEN -> List.of(Gap.EVIDENCE_WITHDRAWN);
                case JUDGED -> List.of();
            };
        }
        var reached = row.reached();
        if (reached == null) {
            return List.of(row.state() == PromiseState.CRITERION_MISSING ? Gap.CRITERION_MISSING : Gap.NO_DATA);
        }
        if (reached.value() == null) {
            return List.of(Gap.NO_DATA);
        }
        return reached.reported() && files.isEmpty() ? List.of(Gap.NO_EVIDENCE) : List.of();
    }
}
