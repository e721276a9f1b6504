package org.fanlight.access.web;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.fanlight.CommittedDocument;
import org.fanlight.access.NeedsScope;
import org.fanlight.access.Open;
import org.fanlight.access.Role;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the running application with everybody who may take it, compared with what somebody has read and
/// committed. [EveryRouteIsGuardedTest] tries the refusals.
@FanlightTest
class AuthorisationMatrixTest {

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Test
    @Tag("docs")
    void aNewRouteIsReadBySomebodyBeforeItOpens() throws IOException {
        CommittedDocument.holds(Path.of("docs/authorisation.md"), """
                # Who may take which route

                Written from the running application by `./fanlight docs`. A route that is new, or that lets in somebody else, fails the
                check until this page is read and committed. [Permissions](permissions.md) shows the same by role.

                | Address | Verb | Who may | Because |
                |---|---|---|---|
                %s
                """.formatted(Route.all(mapping)
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::words))
                .map(AuthorisationMatrixTest::row)
                .collect(joining("\n"))));
    }

    private static String row(Route route) {
        var address = route.pattern().replace("|", "\\|");
        return "| `%s` | %s | %s |".formatted(address, route.method(), whoAndWhy(route));
    }

    private static String whoAndWhy(Route route) {
        var open = route.handler().getMethodAnnotation(Open.class);
        var scope = route.handler().getMethodAnnotation(NeedsScope.class);
        if (open != null) {
            return "everybody | " + open.value();
        }
        return scope == null
                ? roles(route) + " | " + inWords(route.needs())
                : "another agency’s system | " + inWords(scope.value());
    }

    private static String inWords(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String roles(Route route) {
        return Optional.of(Arrays.stream(Role.values())
                        .filter(role -> role.allows(route.needs()))
                        .map(Role::words)
                        .collect(joining(", ")))
                .filter(words -> !words.isEmpty())
                .orElse("nobody");
    }
}
