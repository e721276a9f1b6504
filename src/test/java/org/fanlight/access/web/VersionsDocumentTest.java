package org.fanlight.access.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.fanlight.CommittedDocument;
import org.fanlight.access.web.ChangingRoutes.Entry;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Each route that changes something says what happens when two people change the same thing.
@FanlightTest
class VersionsDocumentTest {

    @Autowired
    private RequestMappingHandlerMapping mapping;

    @Test
    @Tag("docs")
    void whatHappensWhenTwoPeopleChangeTheSameIsSaidOfEveryRoute() throws IOException {
        var changing = Route.all(mapping)
                .filter(route -> route.method() != HttpMethod.GET)
                .filter(VersionsDocumentTest::isOfTheHouse)
                .toList();

        assertThat(changing).extracting(Route::method).containsOnly(HttpMethod.POST);
        assertThat(changing)
                .as("Say in ChangingRoutes what happens when two people send it at once")
                .extracting(Route::pattern)
                .containsExactlyInAnyOrderElementsOf(ChangingRoutes.all().keySet());
        CommittedDocument.holds(Path.of("docs/versions.md"), """
                # When two people change the same thing

                Written by `./fanlight docs`. Every route of the running application that changes something stands here once, and a new one
                without its line fails the build. Whoever writes says what they had seen; a use case refuses what was written on something
                that no longer stands, and the answer (409) loses no word ([decision 29](decisions/0029-whoever-writes-says-what-they-saw.md)).
                `NobodyOverwritesUnseenTest` lets people look and write in any order, and truly at once, on what is compared.

                %s
                """.formatted(Arrays.stream(Meeting.values())
                .map(VersionsDocumentTest::section)
                .collect(joining("\n\n"))));
    }

    /// The demonstration and the specimens are not there where people work.
    private static boolean isOfTheHouse(Route route) {
        return !route.handler().getBeanType().getName().startsWith("org.fanlight.demo.");
    }

    private static String section(Meeting meeting) {
        return """
                ## %s

                %s

                | Route | Opened on | Compared with | The second sees |
                |---|---|---|---|
                %s""".formatted(
                        meeting.words(),
                        meeting.meaning(),
                        ChangingRoutes.all().entrySet().stream()
                                .filter(each -> each.getValue().meeting() == meeting)
                                .sorted(Map.Entry.comparingByKey())
                                .map(each -> row(each.getKey(), each.getValue()))
                                .collect(joining("\n")));
    }

    private static String row(String route, Entry entry) {
        return "| `POST %s` | %s | %s | %s |"
                .formatted(route.replace("|", "\\|"), entry.shown(), entry.compared(), entry.sees());
    }
}
