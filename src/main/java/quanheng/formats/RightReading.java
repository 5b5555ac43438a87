package quanheng.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.Detail;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.Variety;

/// Makes a right of a draft: says what category it is of, lets that category's rules read it, and gathers what all
/// have in common. All that is wrong with a row is found at once.
final class RightReading {
    private static final Map<Field, Detail> DETAILS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.PRIORITY, Detail.PRIORITY),
            Map.entry(Field.INTERNATIONAL_APPLICATION, Detail.INTERNATIONAL_APPLICATION),
            Map.entry(Field.INTERNATIONAL_PUBLICATION, Detail.INTERNATIONAL_PUBLICATION),
            Map.entry(Field.INTERNATIONAL_REGISTRATION, Detail.INTERNATIONAL_REGISTRATION),
            Map.entry(Field.ATTORNEY, Detail.ATTORNEY),
            Map.entry(Field.DOCUMENT_KIND, Detail.DOCUMENT_KIND),
            Map.entry(Field.ENGLISH_TITLE, Detail.ENGLISH_TITLE),
            Map.entry(Field.GOODS, Detail.GOODS),
            Map.entry(Field.SIMILAR_GROUPS, Detail.SIMILAR_GROUPS),
            Map.entry(Field.FORM, Detail.FORM),
            Map.entry(Field.PUBLICATION_ISSUE, Detail.PUBLICATION_ISSUE),
            Map.entry(Field.REGISTRATION_ISSUE, Detail.REGISTRATION_ISSUE),
            Map.entry(Field.STRATEGIC_INDUSTRY, Detail.STRATEGIC_INDUSTRY),
            Map.entry(Field.PLEDGE_AMOUNT, Detail.PLEDGE_AMOUNT),
            Map.entry(Field.AWARD, Detail.AWARD),
            Map.entry(Field.CITATIONS, Detail.CITATIONS),
            Map.entry(Field.WELL_KNOWN, Detail.WELL_KNOWN),
            Map.entry(Field.STATUS, Detail.TOLD_STATUS),
            Map.entry(Field.WORK_CLASS, Detail.WORK_CLASS),
            Map.entry(Field.VERSION, Detail.VERSION),
            Map.entry(Field.PLACE, Detail.PLACE),
            Map.entry(Field.LEVEL, Detail.LEVEL),
            Map.entry(Field.DIGEST, Detail.DIGEST)));
    private static final Map<Field, Detail> DAYS = new EnumMap<>(Map.of(
            Field.TERM_FROM, Detail.TERM_FROM,
            Field.TERM_TO, Detail.TERM_TO,
            Field.COMPLETED_ON, Detail.COMPLETED_ON,
            Field.FIRST_USED_ON, Detail.FIRST_USED_ON,
            Field.AUTHOR_DIED_ON, Detail.AUTHOR_DIED_ON));

    /// What a category's rules find out.
    ///
    /// @param number            normalised
    /// @param publicationNumber or empty
    /// @param grantNumber       or empty
    record Core(
            Category category,
            Variety variety,
            String number,
            String publicationNumber,
            String grantNumber,
            List<String> classes) {}

    private final Residence residence;

    RightReading(Terms terms) {
        residence = new Residence(terms.places());
    }

    /// The right, or the row refused.
    ///
    /// @param fields as they stand, asked for only when it is refused
    Row read(Draft draft, Supplier<List<String>> fields) {
        var core = core(draft);
        var particulars = core == null ? null : particulars(draft, core);
        if (particulars == null || draft.isRefused()) {
            return new Row.Refused(draft.row(), fields.get(), draft.refusals());
        }
        return new Row.Told(draft.row(), particulars, draft.events(), draft.warnings());
    }

    private static @Nullable Core core(Draft draft) {
        var category = draft.category() == null ? draft.profile().category() : draft.category();
        if (category == null && draft.has(Field.CATEGORY)) {
            var meaning = draft.meaning(Field.CATEGORY);
            if (meaning == null) {
                draft.refuse(Field.CATEGORY, Fault.UNKNOWN_WORD, draft.raw(Field.CATEGORY));
            } else {
                category = Category.valueOf(meaning);
            }
        }
        if (category == Category.TRADEMARK) {
            return Marks.read(draft);
        }
        if (category == null || category.isPatent()) {
            return Patents.read(draft, category);
        }
        return OtherRights.read(draft, category);
    }

    private Particulars particulars(Draft draft, Core core) {
        var title = draft.text(Field.TITLE);
        if (title.isEmpty()) {
            title = draft.raw(draft.has(Field.GRANT_NUMBER) ? Field.GRANT_NUMBER : Field.DOCUMENT_NUMBER);
            if (draft.has(Field.TITLE)
                    || title.isEmpty()
                    || !draft.profile().columns().isEmpty()) {
                draft.refuse(Field.TITLE, Fault.MISSING, "");
            } else {
                draft.warn(Field.TITLE, Fault.MISSING, "");
            }
        }
        var applicants = applicants(draft);
        var region = residence.region(draft, applicants.isEmpty() ? null : applicants.getFirst());
        if (!applicants.isEmpty() && !region.equals(applicants.getFirst().regionCode())) {
            var first = applicants.getFirst();
            applicants = new ArrayList<>(applicants);
            applicants.set(0, new Party(first.name(), first.kind(), first.creditCode(), first.address(), region));
        }
        return new Particulars(
                core.category(),
                core.variety(),
                core.number(),
                title,
                core.publicationNumber(),
                core.grantNumber(),
                core.classes(),
                applicants,
                Holders.read(draft, applicants),
                draft.names(Field.INVENTORS),
                draft.text(Field.AGENT),
                region,
                draft.code(Field.INDUSTRY),
                draft.names(Field.FAMILY),
                draft.text(Field.ABSTRACT),
                details(draft));
    }

    private static List<Party> applicants(Draft draft) {
        if (!draft.applicants().isEmpty()) {
            return draft.applicants();
        }
        var names = draft.names(Field.APPLICANTS);
        if (names.isEmpty()) {
            return List.of();
        }
        var first = new Party(
                names.getFirst(),
                draft.text(Field.APPLICANT_KIND),
                Residence.creditCode(draft),
                draft.text(Field.ADDRESS),
                "");
        if (names.size() == 1) {
            return List.of(first);
        }
        var applicants = new ArrayList<Party>(names.size());
        applicants.add(first);
        names.stream().skip(1).map(Party::named).forEach(applicants::add);
        return applicants;
    }

    private static Map<Detail, String> details(Draft draft) {
        var details = new EnumMap<Detail, String>(Detail.class);
        draft.eachField(field -> {
            var detail = DETAILS.get(field);
            if (detail != null) {
                var text = draft.text(field);
                if (!text.isEmpty()) {
                    details.put(detail, text);
                }
            } else if (DAYS.containsKey(field)) {
                var day = draft.day(field);
                if (day != null) {
                    details.put(Objects.requireNonNull(DAYS.get(field)), day.toString());
                }
            }
        });
        return Collections.unmodifiableMap(details);
    }
}
