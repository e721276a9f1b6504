package org.fanlight.access.web.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.fanlight.database.FanlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@FanlightTest
class SessionsInUseTest {

    @Autowired
    private SessionRepository<?> inUse;

    @Autowired
    private ThriftySessions sessions;

    @Autowired
    private JdbcIndexedSessionRepository database;

    @Test
    void thePagesUseTheThriftySessions() {
        assertThat(inUse).isSameAs(sessions);
    }

    @Test
    void sessionsAreKeptInTheDatabaseUntilAMinuteAfterTheLimit() {
        var session = sessions.createSession();
        session.setAttribute("who", "Alex");
        sessions.save(session);

        Session kept = database.findById(session.getId());

        assertThat(kept).isNotNull();
        assertThat(kept.<String>getAttribute("who")).isEqualTo("Alex");
        assertThat(kept.getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(IdleLimit.MINUTES + 1));
        sessions.deleteById(session.getId());
        assertThat((Session) database.findById(session.getId())).isNull();
    }
}
