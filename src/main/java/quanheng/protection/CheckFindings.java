package quanheng.protection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import quanheng.docket.CaseFile;
import quanheng.docket.FileFindings;

/// Shows the findings of the file check on the page of the case.
@Component
class CheckFindings implements FileFindings {
    private final FileCheck check;

    CheckFindings(FileCheck check) {
        this.check = check;
    }

    @Override
    public List<FileFindings.Finding> of(CaseFile file, Locale language) {
        return check.of(file).stream()
                .map(finding -> new FileFindings.Finding(
                        finding.ordinal(),
                        finding.says(language),
                        finding.cites(),
                        finding.remedy(language),
                        finding.rule().weight() >= FileRule.HEAVY))
                .toList();
    }

    @Override
    public Optional<String> address(CaseFile file) {
        return Optional.of(
                "/protection/files/" + UriUtils.encodePathSegment(file.head().number(), StandardCharsets.UTF_8));
    }
}
