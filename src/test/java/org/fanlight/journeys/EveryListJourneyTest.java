package org.fanlight.journeys;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each page that a worker sees all day, with Larkshire's work in it, at a desk and on a phone.
class EveryListJourneyTest extends Journey {

    static Stream<Arguments> pages() {
        return Stream.of(
                        Arguments.of("Social worker", "/work?view=mine"),
                        Arguments.of("Social worker", "/people"),
                        Arguments.of("Social worker", "/feedback"),
                        Arguments.of("Duty manager", "/work?view=overdue&sort=URGENCY"),
                        Arguments.of("Duty manager", "/policies"),
                        Arguments.of("Duty manager", "/disagreements?stages=all"),
                        Arguments.of("Duty manager", "/checks/agencies"),
                        Arguments.of("Head of service", "/disagreements"),
                        Arguments.of("Agency checks", "/checks"),
                        Arguments.of("Professional", "/my-contacts"))
                .flatMap(
                        page -> Stream.of(DESK, PHONE).map(width -> Arguments.of(page.get()[0], page.get()[1], width)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theListIsAccessible(String role, String path, int width) {
        var page = window(width);
        be(page, role);
        go(page, path);

        isAccessible(page);
    }
}
