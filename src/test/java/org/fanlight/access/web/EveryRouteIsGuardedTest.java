package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Needs;
import org.fanlight.access.NeedsScope;
import org.fanlight.access.Open;
import org.fanlight.access.Permission;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every route of the running application: each is open on purpose, or refused without the right role.
@FanlightTest
class EveryRouteIsGuardedTest {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvcTester browser;

    @TestFactory
    Stream<DynamicTest> everyRouteSaysWhyItIsOpenOrWhatItNeeds() {
        return ours().map(route -> DynamicTest.dynamicTest(
                route.words(),
                () -> assertThat(Stream.of(Open.class, Needs.class, NeedsScope.class)
                                .filter(route.handler()::hasMethodAnnotation))
                        .hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> nobodyGetsInWithoutSigningIn() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(route.words(), () -> {
                    var answer = browser.perform(route.request().with(csrf()));

                    assertThat(answer.getResponse().getStatus())
                            .isIn(HttpStatus.FOUND.value(), HttpStatus.UNAUTHORIZED.value());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleThatIsNotEnoughIsRefused() {
        return guarded()
                .flatMap(route -> Arrays.stream(Role.values())
                        .filter(role -> !role.allows(route.needs()))
                        .map(role -> DynamicTest.dynamicTest(route.words() + " as " + role.words(), () -> {
                            var viewer = new Viewer(new UUID(9, 9), "Somebody", Set.of(role), null, null);
                            var answer = browser.perform(route.request()
                                    .with(csrf())
                                    .with(authentication(WebSessions.authenticationOf(viewer))));

                            assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> theApiRefusesATokenWithoutTheScope() {
        return ours().filter(route -> route.handler().hasMethodAnnotation(NeedsScope.class))
                .map(route -> DynamicTest.dynamicTest(route.words(), () -> {
                    var system = new CallingSystem(new UUID(9, 9), "Some system", new UUID(8, 8), Set.of());
                    var token = UsernamePasswordAuthenticationToken.authenticated(system, null, List.of());
                    var request = route.request().contentType(MediaType.APPLICATION_JSON);

                    assertThat(browser.perform(request)).hasStatus(HttpStatus.UNAUTHORIZED);
                    assertThat(browser.perform(request.with(authentication(token))))
                            .hasStatus(HttpStatus.FORBIDDEN);
                }));
    }

    private Stream<Route> guarded() {
        return ours().filter(route -> route.handler().hasMethodAnnotation(Needs.class));
    }

    private Stream<Route> ours() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.fanlight."))
                .flatMap(entry -> Route.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::words));
    }

    private record Route(HttpMethod method, String pattern, HandlerMethod handler) {

        static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
            return mapping.getMethodsCondition().getMethods().stream()
                    .flatMap(method -> mapping.getPatternValues().stream()
                            .map(pattern -> new Route(method.asHttpMethod(), pattern, handler)));
        }

        String words() {
            return method + " " + pattern;
        }

        Permission needs() {
            return handler.getMethodAnnotation(Needs.class).value();
        }

        /// A request to this route with some id in each place of the address.
        MockHttpServletRequestBuilder request() {
            return MockMvcRequestBuilders.request(method, pattern.replaceAll("\\{[^}]+}", new UUID(7, 7).toString()));
        }
    }
}
