package org.fanlight.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Needs;
import org.fanlight.access.NeedsScope;
import org.fanlight.access.Open;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every route of the running application: each is open on purpose, or refused without the right role.
@FanlightTest
class EveryRouteIsGuardedTest {

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvcTester browser;

    @TestFactory
    Stream<DynamicTest> everyRouteSaysWhyItIsOpenOrWhatItNeeds() {
        return Route.all(mapping)
                .map(route -> DynamicTest.dynamicTest(
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
        return Route.all(mapping)
                .filter(route -> route.handler().hasMethodAnnotation(NeedsScope.class))
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
        return Route.all(mapping).filter(route -> route.handler().hasMethodAnnotation(Needs.class));
    }
}
