package quanheng.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a list of bodies into names.
final class UnitNames {
    private static final Pattern LEAD_IN = Pattern.compile("^(?:由|并由|其中|及|和|以及|会同|:|各相关|,)+");
    private static final Pattern TAIL = Pattern.compile(
            "(?:等(?:有关|相关|各)?(?:部门|单位|成员单位|部门和单位|部门、单位)?|(?:按|根据)(?:照)?[^、]{0,6}(?:职责|分工)[^、]{0,10}|按职责分工负责|分别负责|共同负责|。|负责)$");
    private static final Pattern NOT_A_UNIT = Pattern.compile(".*(?:不再列出|下同|完成时限|长期|持续|\\d{4}年|落实$).*");
    private static final Words ENDS = Words.load("unit-ends");
    private static final int LONGEST = 45;

    private UnitNames() {}

    static List<Lines.Line> of(String text, int from, int to) {
        var names = new ArrayList<Lines.Line>();
        Lines.Line held = null;
        for (var item : Cuts.items(text, from, to)) {
            var whole = held == null ? item : new Lines.Line(held.start(), item.end());
            if (isPrefix(text, item) && held == null) {
                held = item;
                continue;
            }
            held = null;
            var name = trim(text, whole);
            if (isUnit(text, name)) {
                names.add(name);
            }
        }
        if (held != null && isUnit(text, trim(text, held))) {
            names.add(trim(text, held));
        }
        return names;
    }

    /// True for 各县 in 各县、区政府: one body with what follows.
    private static boolean isPrefix(String text, Lines.Line item) {
        return (text.charAt(item.start()) == '各' && item.end() - item.start() <= 3) || item.end() - item.start() == 1;
    }

    private static Lines.Line trim(String text, Lines.Line item) {
        int start = item.start();
        int end = item.end();
        var lead = LEAD_IN.matcher(text.substring(start, end));
        if (lead.find()) {
            start += lead.end();
        }
        boolean again = true;
        while (again && end > start) {
            var tail = TAIL.matcher(text.substring(start, end));
            again = tail.find() && tail.start() > 0;
            if (again) {
                end = start + tail.start();
            }
        }
        return new Lines.Line(start, end);
    }

    /// True for a name that ends as those of bodies do.
    static boolean isBody(String text, Lines.Line name) {
        return ENDS.before(text, name.end(), name.start()) > 0
                || text.charAt(name.end() - 1) == ')'
                || text.charAt(name.end() - 1) == '>';
    }

    static boolean isUnit(String text, Lines.Line name) {
        int length = name.end() - name.start();
        return length >= 2
                && length <= LONGEST
                && !NOT_A_UNIT.matcher(text.substring(name.start(), name.end())).matches();
    }
}
