package quanheng.protection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;
import quanheng.papers.PaperNumbers;
import quanheng.registers.Right;
import quanheng.rights.State;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// What firms and citizens bring before the office, by whatever door (统一受理). A form is kept page by page, so that
/// nothing typed is lost; once sent it stays as it is.
@Component
public class Applications {
    private static final String APPLICANT = "applicant";
    private static final int SHOWN = 1000;

    private final ApplicationStore store;
    private final RightCheck rights;
    private final Evidence evidence;
    private final PaperNumbers numbers;
    private final Journal journal;
    private final Clock clock;

    Applications(
            ApplicationStore store,
            RightCheck rights,
            Evidence evidence,
            PaperNumbers numbers,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.evidence = evidence;
        this.numbers = numbers;
        this.journal = journal;
        this.clock = clock;
    }

    /// Whether somebody can begin one: an account of an enterprise has to be connected with it first.
    public static boolean mayBegin(Viewer viewer) {
        return !viewer.hasAny(Role.ENTERPRISE) || !viewer.organizations().isEmpty();
    }

    /// Begins one. Staff begin it for somebody else.
    ///
    /// @throws NotAllowedException where he acts for no firm
    @Transactional
    public UUID begin(Application.Entry entry, Viewer viewer) {
        var own = viewer.hasAny(Role.ENTERPRISE);
        if (!mayBegin(viewer)) {
            throw new NotAllowedException("application by nobody: " + viewer.username());
        }
        var id = UUID.randomUUID();
        store.insert(new Application(
                id,
                null,
                viewer.username(),
                own ? viewer.organizations().stream().findFirst().orElse(null) : null,
                own ? Application.Entry.WEB : entry,
                Map.of(),
                Map.of(),
                now(),
                null,
                List.of(),
                null));
        return id;
    }

    /// One that the viewer may see.
    ///
    /// @throws NotFoundException where he sees none
    @Transactional(readOnly = true)
    public Application get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFoundException("application:" + id));
    }

    /// Those the viewer may see, the latest first.
    @Transactional(readOnly = true)
    public List<Application> all() {
        return store.all(SHOWN);
    }

    /// Keeps the answers of a page, also wrong ones.
    ///
    /// @return what is wrong, by field in the order of the page
    /// @throws ChangedMeanwhileException where it was sent
    @Transactional
    public Map<String, IntakeField.Fault> answer(UUID id, String page, Map<String, String> typed) {
        var before = get(id);
        var answers = new HashMap<>(page.equals(APPLICANT) ? before.applicant() : before.answers());
        IntakeField.all().stream()
                .filter(field -> field.page().equals(page))
                .forEach(field -> answers.put(
                        field.id(), typed.getOrDefault(field.id(), "").strip()));
        var after = new Application(
                id,
                null,
                before.account(),
                before.organization(),
                before.entry(),
                page.equals(APPLICANT) ? before.answers() : answers,
                page.equals(APPLICANT) ? answers : before.applicant(),
                before.begunAt(),
                null,
                before.materials(),
                null);
        if (!store.update(after, after.answer("claim").equals(Facts.Claim.REPORT.name()))) {
            throw new ChangedMeanwhileException("application:" + id);
        }
        return faults(page, after.all());
    }

    /// What is wrong with the answers to a page.
    public Map<String, IntakeField.Fault> faults(String page, Map<String, String> answers) {
        var faults = new LinkedHashMap<String, IntakeField.Fault>();
        for (var field : IntakeField.asked(page, answers)) {
            field.fault(answers.getOrDefault(field.id(), ""), today())
                    .ifPresent(fault -> faults.put(field.id(), fault));
        }
        var number = answers.getOrDefault("number", "");
        if (page.equals("right") && faults.isEmpty() && !number.isEmpty() && !rights.isNumber(right(answers), number)) {
            faults.put("number", IntakeField.Fault.NO_RIGHT_NUMBER);
        }
        return faults;
    }

    /// Adds a paper.
    ///
    /// @throws ChangedMeanwhileException where it was sent
    @Transactional
    public void add(UUID id, String kind, String fileName, byte[] content) {
        var application = get(id);
        if (application.isSent()) {
            throw new ChangedMeanwhileException("application:" + id);
        }
        var file = evidence.keep(fileName, content, application.account());
        var ordinal = application.materials().size() + 1;
        store.add(id, application.organization(), new Material(ordinal, kind, fileName, file.id(), now()));
    }

    /// Sends it, once however often that is asked.
    ///
    /// @return its receipt's number; empty where a page is not complete
    @Transactional
    public Optional<String> send(UUID id, Viewer viewer) {
        var application = get(id);
        if (application.isSent()) {
            return Optional.ofNullable(application.number());
        }
        var all = application.all();
        if (IntakeField.pages().stream().anyMatch(page -> !faults(page, all).isEmpty())) {
            return Optional.empty();
        }
        var number = numbers.next("intake", today().getYear());
        if (!store.send(id, number, now())) {
            throw new ChangedMeanwhileException("application:" + id);
        }
        journal.append(viewer.username(), "protection.received", "application:" + id, Map.of("number", number));
        return Optional.of(number);
    }

    /// The right it rests on, as the registers hold it.
    @Transactional(readOnly = true)
    public Optional<Right> right(Application application) {
        return rights.find(right(application.answers()), application.answer("number"));
    }

    /// The state of that right on the day the application came, or today; empty where the registers do not hold it.
    @Transactional(readOnly = true)
    public Optional<State> state(Application application) {
        return right(application).flatMap(right -> RightCheck.state(right, receivedOn(application)));
    }

    /// Its facts, the right's state taken from the registers.
    @Transactional(readOnly = true)
    public Facts facts(Application application) {
        var receivedOn = receivedOn(application);
        return new Answers(application.all()).facts(receivedOn, rights.life(right(application), receivedOn));
    }

    private LocalDate receivedOn(Application application) {
        var sent = application.sentAt();
        return sent == null ? today() : sent.atZone(clock.getZone()).toLocalDate();
    }

    private static Facts.Right right(Map<String, String> answers) {
        var right = answers.getOrDefault("right", "");
        return right.isEmpty() ? Facts.Right.NONE : Facts.Right.valueOf(right);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
