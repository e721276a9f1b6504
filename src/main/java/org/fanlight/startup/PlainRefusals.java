package org.fanlight.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one sentence on standard error why the application did not start, where the reason is one a person can act
/// on.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PlainRefusals implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence != null) {
            System.err.println(sentence);
        }
        return sentence != null;
    }

    private static @Nullable String sentence(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> null;
            case CannotStart reason -> reason.getMessage();
            case PortInUseException taken ->
                "Port %d is in use. Stop what uses it, or choose another with --port.".formatted(taken.getPort());
            default -> sentence(failure.getCause());
        };
    }
}
