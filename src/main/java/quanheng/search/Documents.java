package quanheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quanheng.rights.Detail;
import quanheng.rights.EventKind;
import quanheng.rights.Holding;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.State;
import quanheng.rights.Turn;

/// What of a right can be found.
final class Documents {
    private static final Set<Detail> NUMBERS = EnumSet.of(
            Detail.INTERNATIONAL_APPLICATION, Detail.INTERNATIONAL_PUBLICATION, Detail.INTERNATIONAL_REGISTRATION);
    private static final Set<Detail> WORDS = EnumSet.of(
            Detail.ATTORNEY,
            Detail.AWARD,
            Detail.FORM,
            Detail.LEVEL,
            Detail.PLACE,
            Detail.PRIORITY,
            Detail.VERSION,
            Detail.WORK_CLASS);

    private Documents() {}

    static Document of(int id, Particulars told, List<Turn> turns) {
        return new Document(
                id,
                words(told),
                keys(told),
                days(turns),
                stays(turns),
                classes(told).stream().map(List::getFirst).distinct().toList(),
                NumberKeys.order(told.number()));
    }

    private static Map<Field, List<String>> words(Particulars told) {
        var words = new EnumMap<Field, List<String>>(Field.class);
        put(words, Field.TITLE, Stream.of(told.title(), detail(told, Detail.ENGLISH_TITLE)));
        put(words, Field.ABSTRACT, Stream.of(told.abstractText()));
        put(words, Field.GOODS, Stream.of(detail(told, Detail.GOODS)));
        put(words, Field.APPLICANT, known(told.applicants().stream()));
        put(words, Field.HOLDER, known(told.holdersOrApplicants().stream().map(Holding::party)));
        put(words, Field.INVENTOR, told.inventors().stream());
        put(words, Field.AGENT, Stream.of(told.agent()));
        var others = Stream.of(Field.GOODS, Field.APPLICANT, Field.HOLDER, Field.INVENTOR, Field.AGENT)
                .flatMap(field -> words.getOrDefault(field, List.of()).stream());
        put(
                words,
                Field.OTHERS,
                Stream.concat(others, WORDS.stream().map(detail -> detail(told, detail)))
                        .distinct());
        return words;
    }

    private static Map<Field, List<String>> keys(Particulars told) {
        var keys = new EnumMap<Field, List<String>>(Field.class);
        put(keys, Field.NUMBER, numbers(told).stream());
        put(keys, Field.CATEGORY, Stream.of(told.category().name()));
        put(keys, Field.VARIETY, Stream.of(told.variety().name()));
        put(keys, Field.CLASS, classes(told).stream().flatMap(List::stream).distinct());
        put(keys, Field.APPLICANT_NAME, names(told.applicants().stream()));
        put(keys, Field.HOLDER_NAME, names(told.holdersOrApplicants().stream().map(Holding::party)));
        put(keys, Field.REGION, Stream.of(told.regionCode()));
        put(keys, Field.INDUSTRY, Stream.of(told.industry()));
        put(keys, Field.FAMILY, told.family().stream().distinct());
        return keys;
    }

    private static Set<String> numbers(Particulars told) {
        var numbers = new LinkedHashSet<String>();
        Stream.concat(
                        Stream.of(told.number(), told.publicationNumber(), told.grantNumber()),
                        NUMBERS.stream().map(detail -> detail(told, detail)))
                .forEach(number -> numbers.addAll(NumberKeys.of(number)));
        return numbers;
    }

    private static List<List<String>> classes(Particulars told) {
        var scheme = Classes.scheme(told.category());
        return told.classes().stream()
                .map(written -> Classes.path(scheme, written))
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private static Map<Field, Integer> days(List<Turn> turns) {
        var days = new EnumMap<Field, Integer>(Field.class);
        put(days, Field.FILED, filed(turns));
        put(days, Field.PUBLISHED, first(turns, EventKind.PUBLISHED, State.PUBLISHED));
        put(days, Field.GRANTED, first(turns, EventKind.GRANTED, State.IN_FORCE));
        return days;
    }

    /// The day of filing, where it is known.
    static Optional<LocalDate> filed(List<Turn> turns) {
        return first(turns, EventKind.FILED, State.FILED);
    }

    private static Optional<LocalDate> first(List<Turn> turns, EventKind kind, State state) {
        return turns.stream()
                .filter(turn -> turn.because() == null
                        ? turn.state() == state
                        : turn.because().kind() == kind)
                .map(Turn::on)
                .findFirst();
    }

    private static void put(Map<Field, Integer> days, Field field, Optional<LocalDate> day) {
        day.ifPresent(known -> days.put(field, (int) known.toEpochDay()));
    }

    /// Of several turns on one day the last one holds.
    private static List<Document.Stay> stays(List<Turn> turns) {
        var stays = new ArrayList<Document.Stay>();
        for (var turn : turns) {
            var from = (int) turn.on().toEpochDay();
            if (!stays.isEmpty() && stays.getLast().from() == from) {
                stays.removeLast();
            }
            stays.add(new Document.Stay(from, turn.state()));
        }
        return stays;
    }

    private static Stream<String> names(Stream<Party> parties) {
        return parties.map(Party::name).filter(name -> !name.isBlank()).distinct();
    }

    private static Stream<String> known(Stream<Party> parties) {
        return parties.flatMap(party -> Stream.of(party.name(), party.creditCode()));
    }

    private static String detail(Particulars told, Detail detail) {
        return told.details().getOrDefault(detail, "");
    }

    private static void put(Map<Field, List<String>> values, Field field, Stream<String> told) {
        var kept = told.filter(value -> !value.isBlank()).toList();
        if (!kept.isEmpty()) {
            values.put(
                    field,
                    field.kind() == Field.Kind.WORDS
                            ? kept.stream().map(Folding::fold).toList()
                            : kept);
        }
    }
}
