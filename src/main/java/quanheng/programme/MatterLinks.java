package quanheng.programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import quanheng.docket.CaseFile;
import quanheng.docket.CaseLinks;

/// Leads from the case of an order or a rectification to its page in the programme.
@Component
class MatterLinks implements CaseLinks {
    @Override
    public List<Link> of(CaseFile file) {
        var number = UriUtils.encodePathSegment(file.head().number(), StandardCharsets.UTF_8);
        return switch (file.procedure().id()) {
            case Supervision.ORDER -> List.of(new Link("programme.order.levels", "/programme/orders/" + number));
            case Supervision.RECTIFICATION ->
                List.of(new Link("programme.rectification.page", "/programme/rectifications/" + number));
            case Supervision.ISSUE -> List.of(new Link("programme.issue.page", "/programme/issues/" + number));
            default -> List.of();
        };
    }
}
