package org.fanlight.frontdoor.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The API's description: what is published is also what requests are checked against.
@Component
class ApiDescription {

    private final String text;

    ApiDescription() throws IOException {
        this.text = new ClassPathResource("openapi/openapi.json").getContentAsString(UTF_8);
    }

    String text() {
        return text;
    }
}
