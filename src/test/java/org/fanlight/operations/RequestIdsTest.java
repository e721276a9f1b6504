package org.fanlight.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.fanlight.database.Ids;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicReference<String> logged = new AtomicReference<>();

    @Test
    void aRequestWithoutAnIdGetsOne() throws Exception {
        String id = answered();

        assertThat(id).hasSize(36).isEqualTo(logged.get());
    }

    @Test
    void theIdOfAProxyIsKept() throws Exception {
        request.addHeader("X-Request-Id", "edge-0001-a");

        assertThat(answered()).isEqualTo("edge-0001-a").isEqualTo(logged.get());
    }

    @Test
    void anIdThatCouldForgeALogLineIsReplaced() throws Exception {
        request.addHeader("X-Request-Id", "abcdefgh\nsigned in");

        assertThat(answered()).doesNotContain("signed in").hasSize(36);
    }

    @Test
    void theIdIsForgottenAfterTheRequest() throws Exception {
        answered();

        assertThat(MDC.get("request.id")).isNull();
    }

    private String answered() throws Exception {
        var filter = new RequestIds(new Ids());
        filter.doFilter(request, response, (in, out) -> logged.set(MDC.get("request.id")));
        return response.getHeader("X-Request-Id");
    }
}
