package quanheng.deposits.web;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import quanheng.access.Granted;
import quanheng.access.Role;
import quanheng.deposits.Certificate;
import quanheng.deposits.Deposits;
import quanheng.deposits.Digest;
import quanheng.shell.NotFoundException;

/// Whether something was deposited, and the certificate that says so. What the viewer may not see is not found.
@Controller
@Granted({Role.ENTERPRISE, Role.COORDINATOR, Role.DATA_CLERK, Role.CASE_OFFICER, Role.LEADER, Role.AUDITOR})
class ProofController {
    private final Deposits deposits;
    private final DepositLines lines;

    ProofController(Deposits deposits, DepositLines lines) {
        this.deposits = deposits;
        this.lines = lines;
    }

    /// A certificate as found, with the organisation's name.
    record Found(Certificate certificate, Line line) {}

    @GetMapping("/deposits/proof")
    String prove(@RequestParam(defaultValue = "") String digest, Model model) {
        var read = Digest.read(digest);
        model.addAttribute("digest", read.orElse(digest.strip()));
        model.addAttribute("asked", !digest.isBlank());
        model.addAttribute("wrong", !digest.isBlank() && read.isEmpty());
        model.addAttribute(
                "found",
                read.stream()
                        .flatMap(each -> deposits.ofDigest(each).stream())
                        .map(this::found)
                        .toList());
        return "deposits/proof";
    }

    @GetMapping("/deposits/{number:[0-9]+}")
    String certificate(@PathVariable long number, Model model) {
        var certificate = find(number);
        model.addAttribute("found", found(certificate));
        model.addAttribute("own", certificate.deposit().own());
        return "deposits/certificate";
    }

    /// The bytes whose SHA-256 is the hash of the journal's entry. They name who deposited, so they are for
    /// the organisation itself.
    @GetMapping("/deposits/{number:[0-9]+}/entry")
    @Granted(Role.ENTERPRISE)
    ResponseEntity<byte[]> entry(@PathVariable long number) {
        var certificate = find(number);
        if (certificate.deposit().own() == null) {
            throw new NotFoundException("deposit:" + number);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"entry-%d.bin\"".formatted(number))
                .body(certificate.proof().bytes());
    }

    private Certificate find(long number) {
        return deposits.find(number).orElseThrow(() -> new NotFoundException("deposit:" + number));
    }

    private Found found(Certificate certificate) {
        return new Found(certificate, lines.of(List.of(certificate.deposit())).getFirst());
    }
}
