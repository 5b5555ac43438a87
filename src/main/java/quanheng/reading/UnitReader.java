package quanheng.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads who is responsible: groups in brackets or on lines of their own, labelled or in words.
final class UnitReader {
    private static final Words LEAD = Words.load("lead-labels");
    private static final Words COOPERATE = Words.load("cooperating-labels");
    private static final Words RESPONSIBLE = Words.load("responsible-labels");
    private static final Words TIME = Words.load("time-labels");
    private static final Words PERSONS = Words.load("person-labels");
    static final Words LABELS = LEAD.and(COOPERATE).and(RESPONSIBLE).and(TIME).and(PERSONS);
    private static final Pattern GROUP =
            Pattern.compile("[(【\\[](?=[^。]{0,400}?(?:会同|牵头|责任单位|责任部门|配合单位|负责|主办单位|责任主体|参与单位|落实\\)|协办单位|承办))");
    private static final Pattern INHERIT = Pattern.compile(
            "(?:以下|以下各项|下同|后续|此后)(?:各项|任务|工作)?[^,。;]{0,6}?(?:均|都|皆)需?(?:由|要|须)?(?<units>[^。;]{2,60}?)(?:负责)?(?:落实|配合|参与|实施|参加|负责)[,，]?(?:不再|不另)?");

    private static final Pattern PROSE = Pattern.compile(
            "(?:并)?由?(?<units>[^,:]{2,120}?)(?:会同(?<with>[^,:]{2,120}?))?(?:予以|负责)?"
                    + "(?<verb>牵头负责|牵头组织|牵头落实|牵头|共同负责|分别负责|负责组织|负责落实|负责实施|负责|(?:按照?|根据|依据)(?:各自)?(?:职责|职能)(?:分工)?(?:负责|落实)?|配合|参与|协助|协同|协办)(?:做好|落实|实施|推进|[^,、局委厅办院会]{0,12})?");
    private static final int LONGEST_GROUP = 800;
    static final int LONGEST_SEGMENT = 200;

    /// Who is named: bodies in the lead, bodies that cooperate, and those who do so from here on.
    static final class Units {
        final List<UnitMention> leads = new ArrayList<>();
        final List<UnitMention> cooperators = new ArrayList<>();
        final List<UnitMention> inherited = new ArrayList<>();

        boolean isEmpty() {
            return leads.isEmpty() && cooperators.isEmpty();
        }
    }

    private final Layer layer;
    private final String text;
    private final Units units = new Units();
    private boolean leadNamed;

    private UnitReader(Layer layer) {
        this.layer = layer;
        this.text = layer.text;
    }

    static boolean mentions(String text) {
        return GROUP.matcher(text).find();
    }

    /// True for a line that opens with a label such as 责任单位: after `skip` characters.
    static boolean isLabelled(Layer layer, Lines.Line line, int skip) {
        int at = line.start() + skip;
        int n = LABELS.at(layer.text, at, line.end());
        return n > 0 && at + n < line.end() && layer.text.charAt(at + n) == ':';
    }

    /// True for a line that only names units, such as 责任单位:…
    static boolean isUnitLine(Layer layer, Lines.Line line) {
        return isLabelled(layer, line, 0)
                || ("(【[".indexOf(layer.text.charAt(line.start())) >= 0
                        && UnitPhrases.isGroup(layer.text, line.start() + 1, line.end() - 1));
    }

    /// The units named within `from..to`.
    static Units read(Layer layer, List<Lines.Line> lines) {
        var reader = new UnitReader(layer);
        for (var line : lines) {
            reader.readLine(line);
        }
        return reader.units;
    }

    /// The units of a row of a table: those of its first cell lead, those of further cells cooperate.
    static Units ofRow(Layer layer, List<Lines.Line> cells) {
        var reader = new UnitReader(layer);
        boolean first = true;
        for (var cell : cells) {
            boolean labelled = isLabelled(layer, cell, 0);
            if (labelled || UnitPhrases.isGroup(layer.text, cell.start(), cell.end())) {
                reader.group(cell.start(), cell.end());
            } else {
                reader.add(UnitNames.of(layer.text, cell.start(), cell.end()), first, first && cells.size() == 1);
            }
            first = false;
        }
        return reader.units;
    }

    private void readLine(Lines.Line line) {
        if (isLabelled(layer, line, 0)) {
            group(line.start(), line.end());
            return;
        }
        boolean any = false;
        int at = line.start();
        while (at < line.end()) {
            if ("(【[".indexOf(text.charAt(at)) >= 0) {
                int close = close(at, line.end());
                if (close > 0 && UnitPhrases.isGroup(text, at + 1, close)) {
                    group(at + 1, close);
                    any = true;
                    at = close;
                }
            }
            at++;
        }
        if (!any) {
            sentences(line);
        }
    }

    /// Sentences such as 由甲局牵头,乙局、丙局配合 where no group stands in brackets.
    private void sentences(Lines.Line line) {
        for (var sentence : Cuts.sentences(text, line.start(), line.end())) {
            if (isLabelled(layer, sentence, 0)) {
                group(sentence.start(), sentence.end());
                continue;
            }
            for (var segment : Cuts.segments(text, sentence.start(), sentence.end())) {
                if (segment.end() - segment.start() <= LONGEST_SEGMENT) {
                    inWords(segment);
                }
            }
        }
    }

    private void inWords(Lines.Line segment) {
        var m = PROSE.matcher(text).region(segment.start(), segment.end());
        if (!m.matches()) {
            return;
        }
        var first = UnitNames.of(text, m.start("units"), m.end("units"));
        var second =
                m.group("with") == null ? List.<Lines.Line>of() : UnitNames.of(text, m.start("with"), m.end("with"));
        boolean bodies = !first.isEmpty()
                && first.stream().allMatch(u -> UnitNames.isBody(text, u))
                && second.stream().allMatch(u -> UnitNames.isBody(text, u));
        if (bodies) {
            boolean cooperate =
                    UnitPhrases.COOPERATE_WORDS.matcher(m.group("verb")).find()
                            && !UnitPhrases.LEAD_WORDS.matcher(m.group("verb")).find();
            add(
                    first,
                    !cooperate
                            && (units.leads.isEmpty()
                                    || UnitPhrases.LEAD_WORDS
                                            .matcher(m.group("verb"))
                                            .find()),
                    false);
            add(second, false, false);
        }
    }

    /// Where a bracket closes; the end of the line where it stays open not far from there; else -1.
    private int close(int open, int to) {
        int depth = 0;
        for (int i = open; i < Math.min(to, open + LONGEST_GROUP); i++) {
            char c = text.charAt(i);
            if ("(【[".indexOf(c) >= 0) {
                depth++;
            } else if (")】]".indexOf(c) >= 0 && --depth == 0) {
                return i;
            }
        }
        return to - open <= LONGEST_SEGMENT ? to : -1;
    }

    private enum Part {
        LEAD,
        COOPERATE,
        RESPONSIBLE,
        TIME,
        PLAIN
    }

    /// Cuts a group at its labels and reads each part.
    private void group(int from, int to) {
        inherit(from, to);
        leadNamed = LEAD.in(text, from, to);
        var part = Part.PLAIN;
        int start = from;
        for (int i = from; i < to; i++) {
            int n = i == from || ",;。、(【".indexOf(text.charAt(i - 1)) >= 0 || layer.gapBefore(i)
                    ? LABELS.at(text, i, to)
                    : 0;
            if (n > 0 && i + n < to && text.charAt(i + n) == ':') {
                list(start, i, part);
                part = partOf(i, i + n);
                start = i + n + 1;
                i = start - 1;
            }
        }
        list(start, to, part);
    }

    private Part partOf(int from, int to) {
        var label = text.substring(from, to);
        return LEAD.has(label)
                ? Part.LEAD
                : COOPERATE.has(label)
                        ? Part.COOPERATE
                        : TIME.has(label) || PERSONS.has(label) ? Part.TIME : Part.RESPONSIBLE;
    }

    private void inherit(int from, int to) {
        var m = INHERIT.matcher(text).region(from, to);
        if (m.find()) {
            for (var item : Cuts.items(text, m.start("units"), m.end("units"))) {
                if (UnitNames.isUnit(text, item)) {
                    units.inherited.add(new UnitMention(name(item), layer.span(item.start(), item.end()), true));
                }
            }
        }
    }

    private void list(int from, int to, Part part) {
        if (part == Part.TIME || from >= to) {
            return;
        }
        var m = INHERIT.matcher(text).region(from, to);
        int end = m.find() ? m.start() : to;
        if (part == Part.RESPONSIBLE && text.substring(from, end).contains("会同")) {
            plain(new Lines.Line(from, end));
            return;
        }
        if (part != Part.PLAIN) {
            add(
                    UnitNames.of(text, from, end),
                    roleOf(part),
                    part == Part.RESPONSIBLE && !leadNamed && !isJoint(from, end));
            return;
        }
        for (var piece : Cuts.cut(text, new Lines.Line(from, end), ",;。", true)) {
            plain(piece);
        }
    }

    private boolean isJoint(int from, int to) {
        return UnitPhrases.ALL_LEAD.matcher(text.substring(from, to)).find();
    }

    private boolean roleOf(Part part) {
        return part == Part.LEAD || (part == Part.RESPONSIBLE && !leadNamed);
    }

    /// A part in words: …牵头, …配合, …负责; a body after 会同 cooperates.
    private void plain(Lines.Line piece) {
        int with = text.indexOf("会同", piece.start());
        if (with > piece.start() + 1 && with < piece.end() - 3) {
            worded(new Lines.Line(piece.start(), with));
            int end = piece.end();
            var joint = UnitPhrases.ALL_LEAD.matcher(piece.in(layer));
            var alone = UnitPhrases.PLAIN.matcher(piece.in(layer));
            end = joint.find() ? piece.start() + joint.start() : alone.find() ? piece.start() + alone.start() : end;
            add(UnitNames.of(text, with + 2, end), false, false);
        } else {
            worded(piece);
        }
    }

    private void worded(Lines.Line piece) {
        var words = piece.in(layer);
        var lead = UnitPhrases.LEAD_WORDS.matcher(words);
        var cooperate = UnitPhrases.COOPERATE_WORDS.matcher(words);
        var joint = UnitPhrases.ALL_LEAD.matcher(words);
        var alone = UnitPhrases.PLAIN.matcher(words);
        if (lead.find()) {
            add(UnitNames.of(text, piece.start(), piece.start() + lead.start()), true, false);
        } else if (joint.find()) {
            add(UnitNames.of(text, piece.start(), piece.start() + joint.start()), units.leads.isEmpty(), false);
        } else if (cooperate.find()) {
            add(UnitNames.of(text, piece.start(), piece.start() + cooperate.start()), false, false);
        } else if (alone.find()) {
            add(UnitNames.of(text, piece.start(), piece.start() + alone.start()), units.leads.isEmpty(), false);
        } else {
            add(UnitNames.of(text, piece.start(), piece.end()), units.leads.isEmpty(), false);
        }
    }

    private void add(List<Lines.Line> items, boolean lead, boolean firstLeads) {
        boolean first = true;
        for (var item : items) {
            var mention = new UnitMention(name(item), layer.span(item.start(), item.end()), false);
            var list = lead && (!firstLeads || (first && units.leads.isEmpty())) ? units.leads : units.cooperators;
            if (units.leads.stream().noneMatch(u -> u.name().equals(mention.name()))
                    && units.cooperators.stream().noneMatch(u -> u.name().equals(mention.name()))) {
                list.add(mention);
            }
            first = false;
        }
    }

    private String name(Lines.@Nullable Line item) {
        return item == null ? "" : layer.printed(item.start(), item.end());
    }
}
