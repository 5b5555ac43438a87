package quanheng.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Decides, in one place, whether somebody may use a route: the route's own [Granted] says who.
@Component
@ConditionalOnWebApplication
public class Grants {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    Grants(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /// True where this viewer, or nobody signed in (null), may use the route of a path without variables.
    public boolean allows(@Nullable Viewer viewer, String method, String path) {
        return routes.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> route.getKey().getDirectPaths().contains(path))
                .filter(route -> {
                    var methods = route.getKey().getMethodsCondition().getMethods();
                    return methods.isEmpty()
                            || methods.stream().anyMatch(m -> m.asHttpMethod().equals(HttpMethod.valueOf(method)));
                })
                .anyMatch(route -> allows(viewer, route.getValue()));
    }

    /// True where this viewer, or nobody signed in (null), may use the route this method answers.
    public boolean allows(@Nullable Viewer viewer, HandlerMethod route) {
        return grant(route).map(granted -> allows(viewer, granted)).orElse(false);
    }

    /// The grant of a route: the method's own, else its class's.
    public static Optional<Granted> grant(HandlerMethod route) {
        var own = AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), Granted.class);
        return Optional.ofNullable(
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), Granted.class));
    }

    private static boolean allows(@Nullable Viewer viewer, Granted granted) {
        if (granted.nobody()) {
            return true;
        }
        return viewer != null && (granted.everyone() || viewer.hasAny(granted.value()));
    }
}
