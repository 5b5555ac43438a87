package quanheng.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Decides, in one place, whether somebody may use a route: the route's own [Granted] says who.
@Component
@ConditionalOnWebApplication
public class Grants {
    private final Supplier<Map<String, List<Route>>> routes;

    Grants(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.routes = SingletonSupplier.of(() -> byPath(mappings));
    }

    private record Route(Set<RequestMethod> methods, HandlerMethod handler) {
        boolean answers(String method) {
            return methods.isEmpty() || methods.contains(RequestMethod.valueOf(method));
        }
    }

    /// Routes are the same from start to end; every page asks for those of the whole menu.
    private static Map<String, List<Route>> byPath(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        var routes = new HashMap<String, List<Route>>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().forEach((key, handler) -> {
            var route = new Route(key.getMethodsCondition().getMethods(), handler);
            key.getDirectPaths()
                    .forEach(path -> routes.computeIfAbsent(path, one -> new ArrayList<>())
                            .add(route));
        }));
        return routes;
    }

    /// True where this viewer, or nobody signed in (null), may use the route of a path without variables.
    public boolean allows(@Nullable Viewer viewer, String method, String path) {
        return routes.get().getOrDefault(path, List.of()).stream()
                .filter(route -> route.answers(method))
                .anyMatch(route -> allows(viewer, route.handler()));
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
