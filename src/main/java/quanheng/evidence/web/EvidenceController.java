package quanheng.evidence.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.evidence.Evidence;
import quanheng.shell.NotFoundException;

/// Hands files out to be saved; a browser never shows them in place, whatever they hold.
@Controller
class EvidenceController {
    private final Evidence evidence;

    EvidenceController(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/evidence/{id}")
    @Granted({Role.COORDINATOR, Role.DATA_CLERK, Role.LEADER, Role.AUDITOR})
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        var file = evidence.find(id).orElseThrow(() -> new NotFoundException("evidence:" + id));
        var disposition = ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(evidence.content(id));
    }
}
