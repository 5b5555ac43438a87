package quanheng.docket.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// Where a case is found.
final class CaseAddress {
    private CaseAddress() {}

    static String of(String number) {
        return "/cases/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
    }
}
