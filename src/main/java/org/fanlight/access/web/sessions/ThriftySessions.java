package org.fanlight.access.web.sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Sessions that are looked up once a request, although the session filter asks a second time when it answers.
final class ThriftySessions implements SessionRepository<ThriftySession> {

    private final SessionRepository<Session> kept;

    @SuppressWarnings("unchecked") // it is only ever given what it made itself
    ThriftySessions(SessionRepository<? extends Session> kept) {
        this.kept = (SessionRepository<Session>) kept;
    }

    @Override
    public ThriftySession createSession() {
        return new ThriftySession(kept.createSession());
    }

    @Override
    public void save(ThriftySession session) {
        kept.save(session.kept());
        var found = OnRequest.found();
        found.clear();
        found.put(session.getId(), session);
    }

    @Override
    public @Nullable ThriftySession findById(String id) {
        return OnRequest.found().computeIfAbsent(id, this::lookUp);
    }

    @Override
    public void deleteById(String id) {
        OnRequest.found().remove(id);
        kept.deleteById(id);
    }

    private @Nullable ThriftySession lookUp(String id) {
        var session = kept.findById(id);
        return session == null ? null : new ThriftySession(session);
    }
}
