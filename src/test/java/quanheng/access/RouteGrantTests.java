package quanheng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import quanheng.Golden;
import quanheng.OfficeTest;

/// Tries every route as every role and as nobody. What is granted stands in docs/routes.md, so that a
/// change of it is seen when it is reviewed.
@OfficeTest
class RouteGrantTests {
    private static final String NO_SUCH_ID = "00000000-0000-0000-0000-000000000000";

    @Autowired
    private MockMvc pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<Role, UserDetails> cast = new HashMap<>();

    record Route(HttpMethod method, String pattern, HandlerMethod handler) {
        String path() {
            return pattern.replaceAll("\\{(version|number|n|sequence)[^}]*}", "1")
                    .replaceAll("\\{[a-z]+:([a-z]+)\\|[^}]*}", "$1")
                    .replaceAll("\\{[^}]+}", NO_SUCH_ID);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    @BeforeEach
    void castOneAccountForEachRole() {
        for (var role : Role.values()) {
            var username = "only-" + role.word();
            accounts.open(new NewAccount(username, role.word(), "a-long-password", Set.of(role), Set.of()));
            cast.put(role, accounts.loadUserByUsername(username));
        }
    }

    @Test
    void everyRouteAnswersOnlyToWhomItIsGranted() throws Exception {
        var wrong = new ArrayList<String>();
        var tried = 0;
        for (var route : routes()) {
            for (var role : Role.values()) {
                var granted = Grants.grant(route.handler())
                        .map(grant -> mayUse(role, grant))
                        .orElse(false);
                var status = tried(route, cast.get(role));
                tried++;
                if (granted == (status == 403)) {
                    wrong.add("%s as %s answers %d".formatted(route, role, status));
                }
            }
            var open = Grants.grant(route.handler()).map(Granted::nobody).orElse(false);
            var status = tried(route, null);
            tried++;
            if (open == (status == 302 || status == 403)) {
                wrong.add("%s as nobody answers %d".formatted(route, status));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void noRouteThatChangesSomethingWorksWithoutAToken() throws Exception {
        for (var route : routes()) {
            if (!route.method().equals(HttpMethod.GET)) {
                for (var person : cast.values()) {
                    var answer =
                            pages.perform(request(route.method(), route.path()).with(user(person)));
                    assertThat(answer.andReturn().getResponse().getStatus())
                            .as(route.toString())
                            .isEqualTo(isForPrograms(route) ? 401 : 403);
                }
            }
        }
    }

    @Test
    void everyRouteSaysWhoMayUseIt() {
        assertThat(routes())
                .filteredOn(route -> Grants.grant(route.handler()).isEmpty())
                .as("put @Granted on these routes")
                .isEmpty();
    }

    @Test
    void theTableOfGrantsIsTheOneInTheDocs() {
        var table = new StringBuilder("""
                # Who may use which route

                Drawn from the code by `RouteGrantTests`; rewrite it with `mvn test -Dtest=RouteGrantTests -Dupdate`.
                What is not granted is denied: 403 for a signed-in account, the sign-in page for anybody else.

                | route | granted to |
                |---|---|
                """);
        for (var route : routes()) {
            table.append("| `%s` | %s |%n"
                    .formatted(route, words(Grants.grant(route.handler()).orElseThrow())));
        }
        Golden.equal(Path.of("docs/routes.md"), table.toString());
    }

    /// Programs show a token of their own with every request; a session of a person is nothing to them.
    private static boolean isForPrograms(Route route) {
        return route.pattern().startsWith("/api/feeds/");
    }

    private static String words(Granted grant) {
        if (grant.nobody()) {
            return "anybody, without sign-in";
        }
        return grant.everyone()
                ? "every account"
                : List.of(grant.value()).stream().map(Role::word).collect(Collectors.joining(", "));
    }

    private static boolean mayUse(Role role, Granted grant) {
        return grant.nobody() || grant.everyone() || List.of(grant.value()).contains(role);
    }

    private int tried(Route route, @Nullable UserDetails person) throws Exception {
        var attempt = request(route.method(), route.path()).with(csrf());
        var answer = pages.perform(person == null ? attempt : attempt.with(user(person)))
                .andReturn()
                .getResponse();
        var target = answer.getRedirectedUrl();
        var toSignIn = target != null && target.endsWith("/sign-in");
        return answer.getStatus() == 302 && !toSignIn ? 303 : answer.getStatus();
    }

    private List<Route> routes() {
        var found = new TreeMap<String, Route>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("quanheng")) {
                for (var pattern : mapping.getPatternValues()) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> {
                        var route = new Route(method.asHttpMethod(), pattern, handler);
                        found.put(pattern + " " + method, route);
                    });
                }
            }
        });
        return found.values().stream()
                .sorted(Comparator.comparing(Route::pattern)
                        .thenComparing(route -> route.method().name()))
                .toList();
    }
}
