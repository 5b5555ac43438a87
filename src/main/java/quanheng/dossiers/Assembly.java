package quanheng.dossiers;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.dossiers.Claims.Supported;
import quanheng.evidence.Evidence;
import quanheng.indicators.CountedRecord;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerJson;
import quanheng.papers.Papers;
import quanheng.plans.Owner;
import quanheng.plans.VersionText;
import quanheng.targets.Freeze;
import tools.jackson.databind.json.JsonMapper;

/// Puts a package together: index as a paper, claims and gaps as tables, the records counted, the files, the ledger as
/// exported, and two short programs with which anybody checks all of it without this product.
@Component
class Assembly {
    private final LedgerJson ledger;
    private final IndexPaper index;
    private final Papers papers;
    private final Evidence evidence;
    private final JsonMapper json;

    Assembly(LedgerJson ledger, IndexPaper index, Papers papers, Evidence evidence, JsonMapper json) {
        this.ledger = ledger;
        this.index = index;
        this.papers = papers;
        this.evidence = evidence;
        this.json = json;
    }

    /// @param title of the plan
    Bundle of(String title, VersionText text, List<Supported> supported, Freeze freeze) {
        var claims = supported.stream().map(Supported::claim).toList();
        var bundle = new Bundle();
        var paper = index.of(title, text.version().number(), claims, freeze);
        bundle.put("index.docx", papers.docx(paper));
        if (papers.printsPdf()) {
            bundle.put("index.pdf", papers.pdf(paper));
        }
        bundle.put("plan.txt", text.source());
        bundle.put("ledger.json", ledger.json(text.version().planId(), freeze.day(), freeze.knownAt()));
        bundle.put("claims.csv", claims(claims));
        bundle.put("gaps.csv", gaps(claims));
        bundle.put("files.csv", files(claims));
        supported.stream()
                .filter(each -> !each.claim().records().isEmpty())
                .forEach(each -> bundle.put(each.claim().records(), records(each.records())));
        claims.stream()
                .flatMap(claim -> claim.files().stream())
                .forEach(file -> bundle.put(file.path(), evidence.content(file.evidence())));
        bundle.put("verify.py", resource("/quanheng/dossiers/verify.py"));
        bundle.put("lights.py", resource("/quanheng/overview/lights.py"));
        bundle.put("manifest.json", manifest(text, claims, freeze));
        return bundle;
    }

    private String manifest(VersionText text, List<Claim> claims, Freeze freeze) {
        var members = new LinkedHashMap<String, Object>();
        members.put("plan", text.version().planId());
        members.put("version", text.version().number());
        members.put("planFile", text.version().fileName());
        members.put("asOf", freeze.day());
        members.put("knownAt", Objects.requireNonNull(freeze.knownAt()));
        members.put("rule", Ledger.RULE);
        members.put("claims", claims.size());
        members.put(
                "withGaps",
                claims.stream().filter(claim -> !claim.gaps().isEmpty()).count());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(members) + "\n";
    }

    private static String claims(List<Claim> claims) {
        var heads = List.of(
                "claim",
                "promise",
                "clause",
                "kind",
                "title",
                "words",
                "lead",
                "deadline",
                "state",
                "value",
                "target",
                "unit",
                "indicator",
                "version",
                "region",
                "from",
                "asOf",
                "reported",
                "records",
                "counted",
                "files",
                "gaps");
        return csv(heads, claims.stream().map(Assembly::line).toList());
    }

    private static List<String> line(Claim claim) {
        var row = claim.row();
        var promise = row.promise();
        var reached = row.reached();
        var seen = reached == null ? null : reached.observation();
        return List.of(
                Integer.toString(claim.number()),
                promise.id().toString(),
                promise.clauseId(),
                promise.kind().name(),
                promise.title(),
                promise.words(),
                row.leads().stream().map(Owner::name).collect(Collectors.joining(";")),
                words(promise.deadline()),
                row.state().word(),
                reached == null ? "" : plain(reached.value()),
                reached == null ? "" : plain(reached.low()),
                reached == null ? "" : reached.unit(),
                seen == null ? "" : seen.definition().indicator(),
                seen == null ? "" : Integer.toString(seen.definition().version()),
                seen == null ? "" : seen.region(),
                seen == null ? "" : words(seen.span().from()),
                seen == null ? "" : words(seen.span().to()),
                Boolean.toString(reached != null && reached.reported()),
                claim.records(),
                Long.toString(claim.counted()),
                Integer.toString(claim.files().size()),
                claim.gaps().stream().map(Gap::word).collect(Collectors.joining(";")));
    }

    private static String gaps(List<Claim> claims) {
        return csv(
                List.of("claim", "clause", "words", "gap"),
                claims.stream()
                        .flatMap(claim -> claim.gaps().stream()
                                .map(gap -> List.of(
                                        Integer.toString(claim.number()),
                                        claim.row().promise().clauseId(),
                                        claim.row().promise().words(),
                                        gap.word())))
                        .toList());
    }

    private static String files(List<Claim> claims) {
        return csv(
                List.of("claim", "path", "name", "sha256", "says"),
                claims.stream()
                        .flatMap(claim -> claim.files().stream()
                                .map(file -> List.of(
                                        Integer.toString(claim.number()),
                                        file.path(),
                                        file.fileName(),
                                        file.sha256(),
                                        file.says())))
                        .toList());
    }

    /// What can be told of a record for ever: its words may be corrected later, its number and its day of counting as
    /// known at a moment may not.
    private static String records(List<CountedRecord> records) {
        return csv(
                List.of("number", "on", "amount"),
                records.stream()
                        .map(record -> List.of(record.number(), words(record.on()), plain(record.amount())))
                        .toList());
    }

    private static String csv(List<String> heads, List<List<String>> rows) {
        var target = new StringWriter();
        try (var csv = CsvWriter.builder().build(target)) {
            csv.writeRecord(heads);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("a text cannot be written to memory", e);
        }
        return target.toString();
    }

    private static String words(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(Assembly.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
