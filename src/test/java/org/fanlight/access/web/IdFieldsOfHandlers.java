package org.fanlight.access.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The parameters of the application's handlers that are ids and stand in no place of an address.
final class IdFieldsOfHandlers {

    private IdFieldsOfHandlers() {}

    static Set<String> of(RequestMappingHandlerMapping mapping) {
        return Route.all(mapping).flatMap(IdFieldsOfHandlers::of).collect(Collectors.toSet());
    }

    private static Stream<String> of(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .filter(parameter ->
                        parameter.getGenericParameterType().getTypeName().contains("java.util.UUID"))
                .flatMap(parameter -> name(parameter).stream())
                .map(name -> route.words() + " " + name);
    }

    private static Optional<String> name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(asked -> asked.name().isEmpty() ? parameter.getParameter().getName() : asked.name());
    }
}
