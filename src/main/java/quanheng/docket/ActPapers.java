package quanheng.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Viewer;

/// Makes the papers of an act with the act itself: those an officer looked over as he wants them, the others as far as
/// the case tells everything. What cannot be made yet is shown as still to be made.
@Component
class ActPapers {
    private final CasePapers papers;
    private final PaperPress press;
    private final PaperShelf shelf;
    private final CaseFiles files;

    ActPapers(CasePapers papers, PaperPress press, PaperShelf shelf, CaseFiles files) {
        this.papers = papers;
        this.press = press;
        this.shelf = shelf;
        this.files = files;
    }

    /// The case with the act added to it, as whoever adds it sees it.
    CaseFile with(Procedure procedure, CaseRecord record, Act act, Viewer viewer) {
        var sees = viewer.hasAny(Role.CASE_OFFICER, Role.COORDINATOR, Role.LEADER) ? viewer : CaseFiles.ENGINE;
        return files.derivation().facts(procedure, record.with(act), act.recordedAt(), sees);
    }

    /// What is still missing of the papers the officer wants made with an act. One that waits for an approval can still
    /// lack what only the approval tells.
    List<Refusal> against(ActLog.Work work, ActLog.Entry entry, Act act) {
        if (act.move() != Act.Move.DONE || entry.papers().stream().noneMatch(PaperDraft::make)) {
            return List.of();
        }
        var file = with(work.procedure(), work.record(), act, work.viewer());
        var reasons = new ArrayList<Refusal>();
        entry.papers().stream()
                .filter(PaperDraft::make)
                .forEach(draft -> press.missing(papers.order(file, act.ordinal(), draft.template(), draft))
                        .forEach(name -> reasons.add(Refusal.at(
                                "paper." + draft.template() + "." + name,
                                "paper",
                                papers.title(draft.template()),
                                new PaperName(name)))));
        return reasons;
    }

    /// Makes what can be made, or keeps what the officer wrote until the act is approved.
    void follow(ActLog.Work work, ActLog.Entry entry, Act act) {
        var kind = entry.wish().kind();
        if (kind.papers().isEmpty()) {
            return;
        }
        switch (act.move()) {
            case PROPOSED -> keep(work, entry, act);
            case DONE -> make(work, act, byTemplate(entry.papers()));
            case APPROVED -> make(work, act, shelf.drafts(work.record().head(), act.settles()));
            case REJECTED -> {}
        }
    }

    private static Map<String, PaperDraft> byTemplate(List<PaperDraft> drafts) {
        return drafts.stream()
                .collect(Collectors.toMap(PaperDraft::template, Function.identity(), (one, other) -> one));
    }

    private void make(ActLog.Work work, Act act, Map<String, PaperDraft> drafts) {
        var file = with(work.procedure(), work.record(), act, work.viewer());
        var kind = work.procedure().act(act.kind()).orElseThrow();
        for (var template : kind.papers()) {
            var draft = drafts.get(template);
            if (draft == null || draft.make()) {
                var order = papers.order(file, act.ordinal(), template, draft);
                if (press.missing(order).isEmpty()) {
                    press.print(order, act.author());
                }
            }
        }
    }

    /// Only what the officer changed is kept: the rest may be otherwise on the day of the approval.
    private void keep(ActLog.Work work, ActLog.Entry entry, Act act) {
        var done = new Act(
                act.ordinal(),
                act.kind(),
                Act.Move.DONE,
                0,
                act.post(),
                act.author(),
                act.happenedAt(),
                act.recordedAt(),
                act.told());
        var file = with(work.procedure(), work.record(), done, work.viewer());
        entry.papers().forEach(draft -> {
            var proposed = papers.proposed(file, act.ordinal(), draft.template());
            var changed = new LinkedHashMap<>(draft.values());
            changed.entrySet()
                    .removeIf(each -> each.getValue().equals(proposed.values().getOrDefault(each.getKey(), "")));
            shelf.keepDraft(
                    work.record().head(),
                    act.ordinal(),
                    new PaperDraft(draft.template(), draft.series(), draft.addressee(), changed, draft.make()));
        });
    }
}
