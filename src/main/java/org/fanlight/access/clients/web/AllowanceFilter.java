package org.fanlight.access.clients.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.fanlight.access.clients.Allowances;
import org.fanlight.access.problems.Problem;
import org.fanlight.access.problems.ProblemType;
import org.fanlight.access.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a request pass while its sender has some left this minute.
///
/// @see ApiSecurity which says whose allowance counts and how large it is
final class AllowanceFilter extends OncePerRequestFilter {

    private final Allowances allowances;
    private final ProblemWriter writer;
    private final int perMinute;
    private final Function<HttpServletRequest, @Nullable String> whose;

    AllowanceFilter(
            Allowances allowances,
            ProblemWriter writer,
            int perMinute,
            Function<HttpServletRequest, @Nullable String> whose) {
        this.allowances = allowances;
        this.writer = writer;
        this.perMinute = perMinute;
        this.whose = whose;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sender = whose.apply(request);
        var wait = sender == null ? null : allowances.take(sender, perMinute).orElse(null);
        if (wait == null) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", String.valueOf(wholeSeconds(wait)));
            var detail = "%d requests a minute are allowed. Wait as long as Retry-After says.".formatted(perMinute);
            writer.write(Problem.of(ProblemType.TOO_MANY, detail), response);
        }
    }

    private static long wholeSeconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
