package org.fanlight.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fanlight.database.FanlightTest;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.web.Visitors.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.ActiveProfiles;

/// Everybody whom the demonstration offers follows every link they are shown.
@FanlightTest
@ActiveProfiles("demo")
abstract class EveryLinkOfLarkshire {

    private final int ofEachShape;

    @Value("${local.server.port}")
    int port;

    EveryLinkOfLarkshire(int ofEachShape) {
        this.ofEachShape = ofEachShape;
    }

    static Stream<Visitor> visitors() {
        return Visitors.to(Larkshire.county()).all().stream();
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void everyLinkLeadsToAGoodPage(Visitor visitor) throws Exception {
        try (var walk = walk()) {
            walk.become("/demo/be/" + visitor.worker().id());

            assertThat(walk.from("/home")).isEmpty();
            assertThat(walk.shapes()).hasSizeGreaterThan(3);
        }
    }

    @Test
    void soDoesEveryLinkForWhoeverIsNotSignedIn() throws Exception {
        try (var walk = walk()) {
            assertThat(walk.from("/")).isEmpty();
        }
    }

    private Walk walk() {
        return new Walk("http://localhost:" + port, ofEachShape);
    }
}
