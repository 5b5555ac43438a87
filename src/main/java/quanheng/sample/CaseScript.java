package quanheng.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import quanheng.workdays.Workdays;

/// A case of the sample as its people lived it, in lines: who takes part, what is on file, and the acts, each so many
/// working days ago.
record CaseScript(String procedure, String title, List<Party> parties, List<String> papers, List<Line> lines) {
    private static final Pattern DAY = Pattern.compile("([+-])([0-9]+)(T.*)?");

    record Party(String post, String name, boolean hidden) {}

    /// @param approver empty where nobody has to approve
    record Line(int ago, String act, String author, String approver, String values) {
        /// The act's values, days among them counted from today: `-5` is five working days ago.
        Map<String, String> told(LocalDate today, Workdays workdays) {
            var told = new HashMap<String, String>();
            if (values.equals("-")) {
                return told;
            }
            for (var pair : values.split(" ")) {
                var at = pair.indexOf('=');
                told.put(pair.substring(0, at), value(pair.substring(at + 1), today, workdays));
            }
            return told;
        }

        private static String value(String value, LocalDate today, Workdays workdays) {
            var day = DAY.matcher(value);
            if (!day.matches()) {
                return value.replace('|', '\n');
            }
            var count = Integer.parseInt(day.group(2));
            var on = day.group(1).equals("-") ? before(count, today, workdays) : workdays.plus(count, today);
            return on + (day.group(3) == null ? "" : day.group(3));
        }
    }

    /// The day so many working days ago; on a day off they are counted from the next day that is worked.
    static LocalDate before(int count, LocalDate today, Workdays workdays) {
        var day = workdays.onOrAfter(today);
        for (var left = count; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (!workdays.isWorkday(day));
        }
        return day.isAfter(today) ? today : day;
    }

    static List<CaseScript> read(List<String> lines) {
        var scripts = new ArrayList<CaseScript>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var words = line.split(" ");
            switch (words[0]) {
                case "case" ->
                    scripts.add(new CaseScript(
                            words[1], words[2], new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                case "party" ->
                    scripts.getLast().parties().add(new Party(words[1], words[2], line.endsWith(" hidden")));
                case "paper" -> scripts.getLast().papers().addAll(List.of(words).subList(1, words.length));
                default -> scripts.getLast().lines().add(act(line));
            }
        }
        return scripts;
    }

    private static Line act(String line) {
        var words = line.split(" ", 4);
        var people = words[2].split("/");
        return new Line(Integer.parseInt(words[0]), words[1], people[0], people.length > 1 ? people[1] : "", words[3]);
    }
}
