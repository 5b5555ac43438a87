package quanheng.rosters;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.rights.Category;
import quanheng.rosters.Coverage.Question;
import quanheng.rosters.Coverage.Standing;

/// Members of a roster on a day that hold rights in force that day: of each `holds` one of its categories; and that are
/// on each roster named by `also-on`. Those that fail are named.
@Component
class CoveredMembers extends RosterMeasure {
    private static final int NAMED = 10;
    private static final String HOLDS = "holds";
    private static final String ALSO_ON = "also-on";

    private final Coverage coverage;

    CoveredMembers(Rosters rosters, MemberStore members, Coverage coverage, MessageSource messages) {
        super(rosters, members, messages);
        this.coverage = coverage;
    }

    /// Rights come and go in any month.
    @Override
    Predicate<YearMonth> moving(Selection selection) {
        return _ -> true;
    }

    @Override
    public String id() {
        return "rosters.covered";
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    public Set<String> criteria() {
        return Set.of(ROSTER, HOLDS, ALSO_ON);
    }

    @Override
    public boolean repeats(String criterion) {
        return criterion.equals(HOLDS);
    }

    @Override
    public List<String> choices(String criterion) {
        return switch (criterion) {
            case HOLDS -> Stream.of(Category.values()).map(Category::name).toList();
            case ALSO_ON -> super.choices(ROSTER);
            default -> super.choices(criterion);
        };
    }

    private Question question(Selection selection) {
        var also = values(selection, ALSO_ON).stream().flatMap(List::stream).toList();
        if (!also.stream().allMatch(id -> rosters.find(id).isPresent())) {
            throw new IllegalArgumentException("no such rosters: " + also);
        }
        return new Question(
                roster(selection).id(),
                selection.region(),
                selection.span().to(),
                selection.knownAt(),
                values(selection, HOLDS).stream()
                        .map(CoveredMembers::categories)
                        .toList(),
                also);
    }

    private static Set<Category> categories(List<String> names) {
        return names.stream().map(Category::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    List<Member> counted(Selection selection) {
        return coverage.of(question(selection)).stream()
                .filter(Standing::isCovered)
                .map(Standing::member)
                .toList();
    }

    @Override
    List<Phrase> notes(Selection selection) {
        var question = question(selection);
        var failing = coverage.of(question).stream()
                .filter(standing -> !standing.isCovered())
                .map(standing -> standing.member().name())
                .toList();
        var notes = new ArrayList<Phrase>();
        if (!failing.isEmpty()) {
            var names = failing.stream().limit(NAMED).collect(Collectors.joining(", "));
            notes.add(Phrase.of(
                    failing.size() > NAMED ? "rosters.note.failing-more" : "rosters.note.failing",
                    Integer.toString(failing.size()),
                    names));
        }
        var transferred = question.holds().isEmpty() ? 0 : coverage.transferredSince(question);
        if (transferred > 0) {
            notes.add(Phrase.of("rosters.note.transferred", Long.toString(transferred)));
        }
        return notes;
    }

    @Override
    List<Ground> grounds(Member member, Selection selection) {
        var question = question(selection);
        var found = coverage.of(question).stream()
                .filter(standing -> standing.member().id() == member.id())
                .findFirst();
        var grounds = new ArrayList<Ground>();
        grounds.add(days(member, found.isPresent(), "rosters.ground.on"));
        found.ifPresent(standing -> {
            for (var at = 0; at < question.holds().size(); at++) {
                grounds.add(holding(standing, at, question));
            }
            for (var at = 0; at < question.alsoOn().size(); at++) {
                var name = rosters.find(question.alsoOn().get(at))
                        .map(Roster::nameZh)
                        .orElse("");
                var isOn = standing.alsoOn().get(at);
                grounds.add(Ground.of(
                        Phrase.of("rosters.criterion.also-on", name),
                        isOn,
                        Phrase.of(isOn ? "rosters.because.also-on" : "rosters.because.not-on")));
            }
        });
        return grounds;
    }

    private Ground holding(Standing standing, int at, Question question) {
        var wanted = question.holds().get(at);
        var held = coverage.held(standing.member(), wanted, question);
        var names = wanted.stream()
                .sorted()
                .map(category -> (Object) Phrase.of("rights.category." + category))
                .reduce((one, other) -> Phrase.of("rosters.either", one, other))
                .orElse("");
        return Ground.of(
                Phrase.of("rosters.criterion.holds", names),
                standing.holds().get(at),
                Phrase.of(held == 0 ? "rosters.because.holds-none" : "rosters.because.holds", Long.toString(held)));
    }
}
