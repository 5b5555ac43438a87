package quanheng.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// How large the viewer wants the page: the standard or the large view, and a zoom in percent.
///
/// @param large whether the large view is on
/// @param zoom one of [#STEPS]
public record Appearance(boolean large, int zoom) {
    /// Query parameter for the view: `standard` or `large`.
    static final String VIEW = "appearance";

    /// Query parameter for the zoom.
    static final String ZOOM = "zoom";

    static final String COOKIE = "quanheng-view";
    static final List<Integer> STEPS = List.of(90, 100, 115, 130);

    /// What the cookie and the query of a request ask for; anything unknown counts as standard.
    static Appearance of(HttpServletRequest request, Address address) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        var kept = parse(cookie == null ? "" : cookie.getValue());
        return new Appearance(
                address.value(VIEW).map("large"::equals).orElse(kept.large),
                address.value(ZOOM).map(Appearance::step).orElse(kept.zoom));
    }

    private static Appearance parse(String value) {
        var parts = value.split("-", 2);
        return new Appearance("large".equals(parts[0]), parts.length == 2 ? step(parts[1]) : 100);
    }

    private static int step(String percent) {
        return STEPS.stream()
                .filter(step -> percent.equals(step.toString()))
                .findFirst()
                .orElse(100);
    }

    /// Whether the query changes it.
    static boolean isAskedBy(Address address) {
        return address.value(VIEW).isPresent() || address.value(ZOOM).isPresent();
    }

    /// Remembers it for a year.
    void keep(HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, (large ? "large" : "standard") + "-" + zoom)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /// The next smaller zoom, or null at the smallest.
    public @Nullable Integer smaller() {
        var place = STEPS.indexOf(zoom);
        return place > 0 ? STEPS.get(place - 1) : null;
    }

    /// The next larger zoom, or null at the largest.
    public @Nullable Integer larger() {
        var place = STEPS.indexOf(zoom);
        return place < STEPS.size() - 1 ? STEPS.get(place + 1) : null;
    }

    /// Classes of the `html` element.
    public String classes() {
        return (large ? "large" : "standard") + " zoom-" + zoom;
    }
}
