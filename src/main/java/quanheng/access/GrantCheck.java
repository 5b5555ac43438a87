package quanheng.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import quanheng.shell.NotAllowedException;

/// Stands before every route and asks [Grants].
record GrantCheck(Grants grants) implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        var viewer = viewer();
        if (handler instanceof HandlerMethod route && grants.allows(viewer, route)) {
            return true;
        }
        if (viewer == null) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
            return false;
        }
        throw new NotAllowedException(request.getMethod() + " " + request.getRequestURI());
    }

    static @Nullable Viewer viewer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return null;
        }
        return authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn.viewer() : null;
    }
}
