package quanheng.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.CurrentViewer;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;
import quanheng.evidence.Openers;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Hands files out to be saved; a browser never shows them in place, whatever they hold.
@Controller
class EvidenceController {
    private final Evidence evidence;
    private final List<Openers> openers;

    EvidenceController(Evidence evidence, List<Openers> openers) {
        this.evidence = evidence;
        this.openers = openers;
    }

    @GetMapping("/evidence/{id}")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT})
    ResponseEntity<byte[]> download(@PathVariable UUID id, @CurrentViewer Viewer viewer) {
        var file = evidence.find(id).orElseThrow(() -> new NotFoundException("evidence:" + id));
        if (!mayOpen(file, viewer)) {
            throw new NotAllowedException("evidence:" + id);
        }
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(evidence.content(id));
    }

    /// Units see what they sent, and what proves something of theirs.
    private boolean mayOpen(EvidenceFile file, Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR)
                || file.keptBy().equals(viewer.username())
                || openers.stream().anyMatch(each -> each.mayOpen(file.id(), viewer));
    }
}
