package quanheng.docket.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseFile;
import quanheng.docket.CasePapers;
import quanheng.docket.Docket;
import quanheng.docket.PaperDraft;
import quanheng.docket.Refusal;

/// The page on which an officer looks over the papers of an act before he does it, and where he goes on afterwards.
@Component
class ActPaperPages {
    private final Docket docket;
    private final CasePapers papers;

    ActPaperPages(Docket docket, CasePapers papers) {
        this.docket = docket;
        this.papers = papers;
    }

    /// An act that is looked at.
    ///
    /// @param file the case with the act in it
    record Look(CaseFile file, int ordinal, ActRequest wish, ActForm form) {}

    /// A paper on the page.
    ///
    /// @param wrong names of the values that are missing or unfit
    record Shown(CasePapers.Wanted wanted, boolean make, List<String> wrong) {}

    String page(Look look, List<Refusal> reasons, Page page) {
        if (!reasons.isEmpty()) {
            page.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var kind = look.file().procedure().act(look.wish().act()).orElseThrow();
        var drafts = look.wish().papers().stream().collect(Collectors.toMap(PaperDraft::template, Function.identity()));
        var shown = kind.papers().stream()
                .map(template -> shown(look, template, drafts.get(template), reasons))
                .toList();
        var model = page.model();
        model.addAttribute("file", look.file());
        model.addAttribute("kind", kind);
        model.addAttribute("shown", shown);
        model.addAttribute("reasons", reasons);
        model.addAttribute("told", look.file().act(look.ordinal()).orElseThrow().told());
        model.addAttribute("hidden", hidden(look));
        model.addAttribute("series", papers.series());
        model.addAttribute("printsPdf", papers.printsPdf());
        return "docket/act-paper";
    }

    private Shown shown(
            Look look, String template, @org.jspecify.annotations.Nullable PaperDraft draft, List<Refusal> reasons) {
        var proposed = papers.proposed(look.file(), look.ordinal(), template);
        var prefix = "paper." + template + ".";
        var wrong = reasons.stream()
                .map(Refusal::field)
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .toList();
        if (draft == null) {
            return new Shown(proposed, true, wrong);
        }
        var values = new java.util.LinkedHashMap<>(proposed.values());
        values.putAll(draft.values());
        var wanted = new CasePapers.Wanted(look.ordinal(), template, draft.series(), draft.addressee(), values);
        return new Shown(wanted, draft.make(), wrong);
    }

    /// What was filled in for the act itself, as the page sends it on; files as the ids of what was kept.
    private static Map<String, String> hidden(Look look) {
        var hidden = new HashMap<String, String>();
        look.form().typed().forEach((name, value) -> {
            if (!name.startsWith("paper.") && !name.equals("_csrf")) {
                hidden.put(name, value);
            }
        });
        look.wish().told().forEach((field, value) -> hidden.put("told." + field, value));
        return hidden;
    }

    /// Where whoever recorded an act goes on: to the first of its papers that still lacks something, else to the case.
    String next(String number, int ordinal, Viewer viewer) {
        var address = CaseAddress.of(number);
        if (!viewer.hasAny(Role.CASE_OFFICER)) {
            return address + "?recorded=" + ordinal;
        }
        return docket.file(number, viewer)
                .flatMap(file -> file.act(ordinal).stream()
                        .flatMap(act -> file.papersToMake(act).stream())
                        .findFirst())
                .map(template -> "%s/papers/%d/%s?recorded=%d".formatted(address, ordinal, template, ordinal))
                .orElse(address + "?recorded=" + ordinal);
    }
}
