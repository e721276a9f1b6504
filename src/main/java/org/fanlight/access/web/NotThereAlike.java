package org.fanlight.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.Refused;
import org.fanlight.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Gives every answer that nothing is there after the same time, so that no watch tells what is restricted.
///
/// A restricted record is answered like one that never was, but to find out that it is restricted takes the database
/// some milliseconds more. Such answers wait for the next full tenth of a second since they were asked for. Nothing
/// is held meanwhile, no connection and no thread of the machine.
@Component
final class NotThereAlike implements HandlerInterceptor, HandlerExceptionResolver, Ordered {

    private static final String BEGAN = NotThereAlike.class.getName();

    private final long step;
    private final LongSupplier clock;
    private final LongConsumer pause;

    @Autowired
    NotThereAlike(@Value("${fanlight.not-there-alike}") Duration step) {
        this(step, System::nanoTime, LockSupport::parkNanos);
    }

    /// @param step between one moment for such answers and the next; zero lets them go at once
    /// @param clock in nanoseconds from any beginning
    /// @param pause waits so many nanoseconds, or not quite so many
    NotThereAlike(Duration step, LongSupplier clock, LongConsumer pause) {
        this.step = step.toNanos();
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGAN, clock.getAsLong());
        return true;
    }

    /// Leaves the answer itself to those who come after.
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (step > 0 && saysNothingIsThere(failure) && request.getAttribute(BEGAN) instanceof Long began) {
            var until = began + step * (1 + (clock.getAsLong() - began) / step);
            for (var left = until - clock.getAsLong(); left > 0; left = until - clock.getAsLong()) {
                pause.accept(left);
            }
        }
        return null;
    }

    private static boolean saysNothingIsThere(Exception failure) {
        return switch (failure) {
            case NotFound _ -> true;
            case Refused refused -> refused.problem().type() == ProblemType.NOT_FOUND;
            case ErrorResponse answer -> answer.getStatusCode() == HttpStatus.NOT_FOUND;
            default -> false;
        };
    }
}
