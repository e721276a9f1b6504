package org.fanlight.access.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/// A session that notes no more than once a minute that somebody was here, so that most requests change nothing.
///
/// What a page sends by itself is nobody being here.
final class ThriftySession implements Session {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Session kept;

    ThriftySession(Session kept) {
        this.kept = kept;
    }

    Session kept() {
        return kept;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (!OnRequest.isUnattended() && now.isAfter(kept.getLastAccessedTime().plus(NOTED_EVERY))) {
            kept.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        return kept.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
