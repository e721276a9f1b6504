package org.fanlight.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// No library is used that is known to be vulnerable, as far as that can be asked from here.
class AdvisoriesTest {

    private static final URI OSV = URI.create("https://api.osv.dev");
    private static final List<Library> TWO = List.of(
            new Library("pkg:maven/a/b@1", "1", Set.of("MIT"), ""), new Library("pkg:npm/c@2", "2", Set.of("MIT"), ""));

    private final AtomicReference<String> answer = new AtomicReference<>("");
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer service;

    @BeforeEach
    void open() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/v1/querybatch", exchange -> {
            asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var body = answer.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 500 : 200, Math.max(body.length, 1));
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    @Tag("long")
    void noneIsKnownOnWhatWeUse() throws InterruptedException {
        try {
            assertThat(new Advisories(OSV).on(Library.all())).isEmpty();
        } catch (IOException unreachable) {
            Assumptions.abort(
                    "Known vulnerabilities were not looked for: %s cannot be reached from here".formatted(OSV));
        }
    }

    @Test
    void whatIsKnownIsNamedWithItsLibrary() throws IOException, InterruptedException {
        answer.set("""
                {"results": [{}, {"vulns": [{"id": "GHSA-1"}, {"id": "GHSA-2"}]}]}""");
        assertThat(advisories().on(TWO)).containsExactly("pkg:npm/c@2: GHSA-1", "pkg:npm/c@2: GHSA-2");
        assertThat(asked.get())
                .isEqualTo("{\"queries\":[{\"package\":{\"purl\":\"pkg:maven/a/b@1\"}},"
                        + "{\"package\":{\"purl\":\"pkg:npm/c@2\"}}]}");
    }

    @Test
    void anAnswerAboutFewerIsNone() {
        answer.set("{\"results\": [{}]}");
        assertThatThrownBy(() -> advisories().on(TWO)).isInstanceOf(IOException.class);
    }

    @Test
    void aRefusalIsNoAnswerEither() {
        assertThatThrownBy(() -> advisories().on(TWO)).isInstanceOf(IOException.class);
    }

    private Advisories advisories() {
        return new Advisories(
                URI.create("http://127.0.0.1:" + service.getAddress().getPort()));
    }
}
