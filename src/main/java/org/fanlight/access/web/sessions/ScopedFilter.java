package org.fanlight.access.web.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ScopedValue.CallableOp;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers a request within the scope of values that are bound for it and forgotten with it.
public abstract class ScopedFilter extends OncePerRequestFilter {

    /// Binds the values and answers the request within them.
    protected abstract void within(HttpServletRequest request, CallableOp<Void, Exception> answer) throws Exception;

    @Override
    protected final void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            within(request, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException ours) {
            throw ours;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
