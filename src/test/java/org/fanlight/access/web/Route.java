package org.fanlight.access.web;

import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Needs;
import org.fanlight.access.Permission;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A verb on an address of the running application, and what answers it.
record Route(HttpMethod method, String pattern, HandlerMethod handler) {

    static Stream<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.fanlight."))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::words));
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

    private static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream()
                        .map(pattern -> new Route(method.asHttpMethod(), pattern, handler)));
    }
}
