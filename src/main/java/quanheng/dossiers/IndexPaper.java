package quanheng.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.Texts;
import quanheng.papers.Block;
import quanheng.papers.Paper;
import quanheng.plans.Owner;
import quanheng.shell.OfficeName;
import quanheng.shell.Provenance;
import quanheng.targets.Freeze;

/// The index of a dossier as an official paper: what it rests on, its gaps, and every claim with what supports it.
@Component
class IndexPaper {
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;
    private static final int LONGEST = 60;

    private final MessageSource messages;
    private final Texts texts;
    private final Clock clock;
    private final OfficeName office;
    private final ObjectProvider<Provenance> provenance;

    IndexPaper(
            MessageSource messages,
            Texts texts,
            Clock clock,
            OfficeName office,
            ObjectProvider<Provenance> provenance) {
        this.messages = messages;
        this.texts = texts;
        this.clock = clock;
        this.office = office;
        this.provenance = provenance;
    }

    Paper of(String title, int version, List<Claim> claims, Freeze freeze) {
        var blocks = new ArrayList<Block>();
        var moment = Objects.requireNonNull(freeze.knownAt()).atZone(clock.getZone());
        var lacking = claims.stream().filter(claim -> !claim.gaps().isEmpty()).toList();
        blocks.add(new Block.Paragraph(word(
                "rests",
                title,
                version,
                DateTimeFormatter.ofPattern(word("day")).format(freeze.day()),
                DateTimeFormatter.ofPattern(word("moment")).format(moment),
                claims.size(),
                lacking.size())));
        if (provenance.stream().anyMatch(Provenance::isSample)) {
            blocks.add(new Block.Paragraph(word("sample")));
        }
        blocks.add(new Block.Heading(1, word("gaps")));
        blocks.add(lacking.isEmpty() ? new Block.Paragraph(word("no-gaps")) : gaps(lacking));
        blocks.add(new Block.Heading(1, word("claims")));
        blocks.add(claims(claims));
        blocks.add(new Block.Heading(1, word("check")));
        blocks.add(new Block.Paragraph(word("check.how")));
        return new Paper(
                office.in(LANGUAGE), word("title", title), null, "", blocks, LocalDate.from(moment), Paper.Look.FORM);
    }

    private Block gaps(List<Claim> lacking) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(word("head.number"), word("head.clause"), word("head.words"), word("head.gap")));
        lacking.forEach(claim -> rows.add(List.of(
                Integer.toString(claim.number()),
                claim.row().promise().clauseId(),
                shortened(claim.row().promise().words()),
                claim.gaps().stream().map(this::gap).collect(Collectors.joining(word("and"))))));
        return new Block.Table(true, rows);
    }

    private Block claims(List<Claim> claims) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                word("head.number"),
                word("head.title"),
                word("head.lead"),
                word("head.state"),
                word("head.value"),
                word("head.support")));
        claims.forEach(claim -> rows.add(List.of(
                Integer.toString(claim.number()),
                shortened(claim.row().promise().title()),
                claim.row().leads().stream().map(Owner::name).collect(Collectors.joining(word("and"))),
                texts.state(LANGUAGE, claim.row().state()),
                value(claim.row()),
                support(claim))));
        return new Block.Table(true, rows);
    }

    private String value(LedgerRow row) {
        var reached = row.reached();
        if (reached == null) {
            return word("none");
        }
        return word(
                "value",
                reached.value() == null
                        ? word("no-data")
                        : Texts.shown(
                                reached.value(),
                                reached.observation().definition().places()),
                Texts.plain(reached.low()),
                reached.unit());
    }

    private String support(Claim claim) {
        if (claim.records().isEmpty() && claim.files().isEmpty()) {
            return word("none");
        }
        return claim.files().isEmpty()
                ? word("support.records", claim.counted())
                : word("support", claim.counted(), claim.files().size());
    }

    private String gap(Gap gap) {
        return messages.getMessage("dossiers.gap." + gap.word(), null, LANGUAGE);
    }

    private String word(String key, Object... words) {
        var texts = List.of(words).stream().map(Object::toString).toArray();
        return messages.getMessage("dossiers.paper." + key, texts, LANGUAGE);
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
