package org.fanlight.access.web.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.ScopedValue.CallableOp;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/// Remembers the sessions found on the request at hand and who sent it, and forgets both with it.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class OnRequest extends ScopedFilter {

    private static final ScopedValue<Map<String, ThriftySession>> FOUND = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> UNATTENDED = ScopedValue.newInstance();

    /// Off a request, a map that nobody else sees.
    static Map<String, ThriftySession> found() {
        return FOUND.isBound() ? FOUND.get() : new HashMap<>();
    }

    /// Whether a page sent the request by itself, such as a count that keeps itself fresh.
    static boolean isUnattended() {
        return UNATTENDED.orElse(false);
    }

    @Override
    protected void within(HttpServletRequest request, CallableOp<Void, Exception> answer) throws Exception {
        ScopedValue.where(FOUND, new HashMap<>())
                .where(UNATTENDED, request.getHeader("X-Unattended") != null)
                .call(answer);
    }
}
